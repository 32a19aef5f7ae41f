// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.draft;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Drafts are in the database: they outlive sessions. */
@ParameterizedClass
@EnumSource(Database.class)
class SiteDraftsTest {

    private static final SiteSource FIRST = new SiteSource("salle.yaml", "site: one", Map.of("en", "Oui: Yes"));
    private static final SiteSource SECOND = new SiteSource("salle.yaml", "site: two", Map.of("ar", "Oui: نعم"));

    private final Hall hall;
    private final SiteDrafts drafts;

    SiteDraftsTest(Database database) {
        hall = Hall.on(database);
        drafts = hall.bean(SiteDrafts.class);
    }

    @AfterEach
    void nothing_is_left() {
        hall.jdbc.update("delete from site_draft");
    }

    private static SiteDraft none(String by) {
        return new SiteDraft("salle", by, 1, 0, FIRST);
    }

    private SiteDraft of(String by) {
        return drafts.find("salle", by).orElseThrow();
    }

    @Test
    void a_draft_is_there_again_with_its_words_and_each_person_has_their_own() {
        assertThat(drafts.keep(none("andrea"), 1, FIRST)).isTrue();
        assertThat(drafts.keep(none("camille"), 1, SECOND)).isTrue();

        assertThat(of("andrea").source().text()).isEqualTo("site: one");
        assertThat(of("andrea").source().words()).containsExactlyEntriesOf(Map.of("en", "Oui: Yes"));
        assertThat(of("camille").source().words()).containsExactlyEntriesOf(Map.of("ar", "Oui: نعم"));
        assertThat(drafts.find("salle", "dominique")).isEmpty();
    }

    @Test
    void what_was_changed_in_another_window_is_not_overwritten() {
        drafts.keep(none("andrea"), 1, FIRST);
        SiteDraft here = of("andrea");
        SiteDraft there = of("andrea");

        assertThat(drafts.keep(there, 1, SECOND)).isTrue();
        assertThat(drafts.keep(here, 1, FIRST)).isFalse();
        assertThat(drafts.discard(here)).isFalse();

        assertThat(of("andrea").source().text()).isEqualTo("site: two");
        assertThat(of("andrea").source().words()).containsOnlyKeys("ar");
        assertThat(drafts.discard(of("andrea"))).isTrue();
        assertThat(drafts.find("salle", "andrea")).isEmpty();
    }

    @Test
    void of_two_first_edits_at_the_same_moment_one_is_kept() throws Exception {
        Callable<Boolean> edit = () -> drafts.keep(none("andrea"), 1, FIRST);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<Boolean>> kept = both.invokeAll(List.of(edit, edit));

            assertThat(List.of(kept.get(0).get(), kept.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
    }
}
