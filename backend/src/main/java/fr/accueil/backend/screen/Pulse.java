// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.site.Sites;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The pulse by which every page knows that the house is there. */
@RestController
class Pulse {

    private final Sites sites;
    private final Clock clock;
    private final String boot = UUID.randomUUID().toString();

    Pulse(Sites sites, Clock clock) {
        this.sites = sites;
        this.clock = clock;
    }

    /** Another boot than before tells a page that what it was tied to is gone. */
    @GetMapping("/pulse")
    Map<String, Object> pulse() {
        return Map.of(
                "boot", boot,
                "now", clock.millis(),
                "zone", sites.all().getFirst().zone().getId());
    }
}
