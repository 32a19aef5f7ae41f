// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

import fr.accueil.backend.retention.Batch;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.retention.SharedEraser;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Erases tokens that expired long ago. */
@Component
class TokenErasure implements SharedEraser {

    private final TokenStore store;

    TokenErasure(TokenStore store) {
        this.store = store;
    }

    @Override
    public Retention what() {
        return Retention.EXPIRED_TOKENS;
    }

    @Override
    public Batch eraseSome(Instant now) {
        return Batch.of(store.removeOver(what().firstKept(now), Batch.MOST));
    }
}
