// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.backend.site.Sites;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks every network printer from time to time, so that paper is brought before a visitor misses it. */
@Component
class PrinterChecks {

    private final Sites sites;
    private final Slips slips;

    PrinterChecks(Sites sites, Slips slips) {
        this.sites = sites;
        this.slips = slips;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void check() {
        sites.all().forEach(site -> site.kiosks().forEach(kiosk -> slips.check(site, kiosk.code())));
    }
}
