// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.core.io.ClassPathResource;

/** A site whose definition tests change; each begins with that of its file. */
abstract class ChangingSite {

    static final String TEXT = text();
    static final String NEW_WORDS = TEXT.replace("Sans rendez-vous", "Accueil général");

    final Database database;
    final Hall hall;
    final SiteChanges changes;
    final SiteVersions versions;

    ChangingSite(Database database) {
        this.database = database;
        this.hall = Hall.on(database, "workshop");
        this.changes = hall.bean(SiteChanges.class);
        this.versions = hall.bean(SiteVersions.class);
    }

    static String text() {
        try {
            return new ClassPathResource("sites/workshop.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void begin_with_the_definition_of_the_file() {
        versions.listPlanned("workshop").forEach(plan -> changes.takeBack(hall.admin(), "workshop", plan.number()));
        propose(TEXT);
    }

    Site site() {
        return hall.sites.find("workshop").orElseThrow();
    }

    SiteVersion inForce() {
        return versions.findInForce("workshop").orElseThrow();
    }

    static SiteSource source(String text) {
        return new SiteSource("workshop.yaml", text, Map.of());
    }

    SiteChange propose(String text) {
        return propose(inForce().number(), text);
    }

    SiteChange propose(int base, String text) {
        return changes.propose(hall.admin(), "workshop", Proposal.now(base, source(text), "essai"));
    }

    SiteChange plan(String text, Instant from) {
        return changes.propose(
                hall.admin(), "workshop", new Proposal(inForce().number(), source(text), "essai", Optional.of(from)));
    }

    static String label(Site site) {
        return site.service("ORD").orElseThrow().label().in(site.language());
    }
}
