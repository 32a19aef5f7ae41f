// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import fr.accueil.backend.time.Ticker;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Readiness by a real write and read. */
@Component("storageHealthIndicator")
class StorageHealth implements HealthIndicator {

    private final Storage storage;

    StorageHealth(WriteCheck check, Ticker ticker) {
        this.storage = new Storage(check::write, ticker);
    }

    @Override
    public Health health() {
        return switch (storage.state()) {
            case WORKS -> Health.up().build();
            case FAILS, DOES_NOT_ANSWER -> Health.down().build();
        };
    }
}
