// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.support.Hall;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/** Sites as a node that starts reads them from the database. */
final class KeptSites {

    private KeptSites() {}

    static Sites read(Hall hall) {
        return new Sites(hall.bean(SiteVersions.class), new SiteSettings(""), hall.clock);
    }

    /** Keeps a site "petit" as long as something is looked at. */
    static void with(Hall hall, SiteSource source, Consumer<Site> test) {
        JdbcTemplate jdbc = hall.bean(JdbcTemplate.class);
        hall.bean(SiteVersions.class).addSite(SiteVersion.first("petit", Instant.EPOCH, source));
        try {
            test.accept(read(hall).find("petit").orElseThrow());
        } finally {
            jdbc.update("delete from site_version_words where site = 'petit'");
            jdbc.update("delete from site_version where site = 'petit'");
            jdbc.update("delete from site where code = 'petit'");
        }
    }
}
