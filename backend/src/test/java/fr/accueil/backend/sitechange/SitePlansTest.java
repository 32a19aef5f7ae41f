// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes that wait for their day. */
@ParameterizedClass
@EnumSource(Database.class)
class SitePlansTest extends ChangingSite {

    SitePlansTest(Database database) {
        super(database);
    }

    @Test
    void a_planned_change_comes_into_force_in_its_second_and_not_before() {
        Instant monday = hall.clock.instant().plus(Duration.ofHours(6));
        SiteChange planned = plan(NEW_WORDS, monday);
        assertThat(planned).isInstanceOf(SiteChange.Planned.class);

        hall.bean(PlannedChanges.class).applyDue();
        assertThat(label(site())).isEqualTo("Sans rendez-vous");

        hall.clock.turnTo(monday);
        hall.bean(PlannedChanges.class).applyDue();
        assertThat(label(site())).isEqualTo("Accueil général");
        assertThat(versions.listPlanned("workshop")).isEmpty();
    }

    @Test
    void a_planned_change_can_be_taken_back_until_its_day() {
        SiteChange.Planned planned =
                (SiteChange.Planned) plan(NEW_WORDS, hall.clock.instant().plus(Duration.ofHours(6)));

        assertThat(changes.takeBack(hall.admin(), "workshop", planned.version()))
                .isEqualTo(new SiteChange.TakenBack(planned.version()));
        assertThat(changes.takeBack(hall.admin(), "workshop", planned.version()))
                .isInstanceOf(SiteChange.UnknownVersion.class);

        hall.clock.turn(Duration.ofHours(7));
        hall.bean(PlannedChanges.class).applyDue();
        assertThat(label(site())).isEqualTo("Sans rendez-vous");
    }

    @Test
    void a_plan_for_yesterday_is_refused() {
        assertThat(plan(NEW_WORDS, hall.clock.instant())).isInstanceOf(SiteChange.PastInstant.class);
    }

    @Test
    void a_plan_does_not_undo_what_was_changed_since_it_was_made() {
        Instant monday = hall.clock.instant().plus(Duration.ofHours(6));
        plan(NEW_WORDS, monday);

        assertThat(propose(TEXT.replace("target: 20", "target: 30"))).isInstanceOf(SiteChange.Applied.class);

        hall.clock.turnTo(monday);
        hall.bean(PlannedChanges.class).applyDue();
        assertThat(label(site())).isEqualTo("Accueil général");
        assertThat(site().service("ORD").orElseThrow().target()).contains(Duration.ofMinutes(30));
    }

    @Test
    void a_change_of_what_a_plan_changes_too_names_the_plan() {
        SiteChange.Planned planned =
                (SiteChange.Planned) plan(NEW_WORDS, hall.clock.instant().plus(Duration.ofHours(6)));

        assertThat(propose(TEXT.replace("Sans rendez-vous", "Tout venant")))
                .isEqualTo(new SiteChange.ConflictsWithPlan(
                        planned.version(), planned.from(), List.of("services[ORD].label.fr")));
    }
}
