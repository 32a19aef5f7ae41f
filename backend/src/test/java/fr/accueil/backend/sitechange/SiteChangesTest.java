// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteHistory;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.waiting.WaitEstimator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The definition of a site changes while it runs. */
@ParameterizedClass
@EnumSource(Database.class)
class SiteChangesTest extends ChangingSite {

    SiteChangesTest(Database database) {
        super(database);
    }

    @Test
    void a_new_word_is_in_force_at_once_and_says_who_made_it_and_why() {
        SiteVersion before = inForce();

        assertThat(propose(NEW_WORDS)).isInstanceOf(SiteChange.Applied.class);

        assertThat(label(site())).isEqualTo("Accueil général");
        SiteVersion now = inForce();
        assertThat(now.number()).isGreaterThan(before.number());
        assertThat(now.base()).isEqualTo(before.number());
        assertThat(now.by()).isEqualTo("admin");
        assertThat(now.reason()).isEqualTo("essai");
        assertThat(SiteDifference.between(before.source(), now.source()))
                .containsExactly(new SiteDifference("services[ORD].label.fr", "Sans rendez-vous", "Accueil général"));
        assertThat(hall.eventsAfter(hall.lastSeq() - 1).getFirst().event())
                .isEqualTo(new SiteChanged(now.applied().orElseThrow().at(), now.number(), "admin"));
    }

    @Test
    void a_change_that_says_nothing_new_is_no_version() {
        long seq = hall.lastSeq();

        assertThat(propose(TEXT + "# a remark\n")).isInstanceOf(SiteChange.Unchanged.class);

        assertThat(hall.lastSeq()).isEqualTo(seq);
    }

    @Test
    void a_wrong_definition_changes_nothing_and_names_the_place() {
        assertThat(propose(TEXT.replace("queue: A", "queue: Z")))
                .isInstanceOfSatisfying(
                        SiteChange.Invalid.class,
                        invalid -> assertThat(invalid.mistake().toString()).contains("line", "queue"));
        assertThat(propose(TEXT.replace("code: workshop", "code: autre")))
                .isEqualTo(new SiteChange.AnotherSite("autre"));
        assertThat(label(site())).isEqualTo("Sans rendez-vous");
    }

    @Test
    void only_an_administrator_of_the_site_changes_it() {
        for (Role role : List.of(Role.AGENT, Role.RECEPTION, Role.MANAGER, Role.KIOSK, Role.SCREEN)) {
            assertThatThrownBy(() -> changes.propose(
                            hall.actor("someone", role),
                            "workshop",
                            Proposal.now(inForce().number(), source(NEW_WORDS), "")))
                    .isInstanceOf(NotAllowedException.class);
        }
        Hall elsewhere = Hall.on(database, "salle");
        assertThatThrownBy(() -> changes.takeBack(elsewhere.actor("admin", Role.ADMIN), "workshop", 1))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void an_earlier_version_comes_back_as_a_new_one() {
        int first = inForce().number();
        propose(NEW_WORDS);

        assertThat(changes.restore(hall.admin(), "workshop", first, "retour")).isInstanceOf(SiteChange.Applied.class);

        assertThat(label(site())).isEqualTo("Sans rendez-vous");
        assertThat(inForce().number()).isGreaterThan(first + 1);
    }

    @Test
    void a_new_counter_and_a_new_kiosk_are_there_at_once() {
        propose(TEXT.replace("kiosks:\n", """
                  - { code: G4, word: { fr: Guichet, en: Counter }, number: "4", queues: [A] }
                kiosks:
                  - { code: borne-2-workshop, place: { fr: Entrée, en: Entrance } }
                """));

        hall.issue("ORD");
        hall.open("G4");
        assertThat(hall.callNext("G4").orElseThrow().counter()).contains("G4");
        assertThat(hall.jdbc.queryForObject(
                        "select count(*) from device where id like '%borne-2-workshop'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void waits_of_a_new_queue_are_estimated() {
        propose(
                TEXT.replace("groups:\n", "  - { letter: C, name: { fr: Caisse, en: Cash desk } }\ngroups:\n")
                        .replace("queues: [A, B]", "queues: [C, A, B]")
                        .replace(
                                "counters:\n",
                                "  - { code: CAI, group: all, label: { fr: Caisse, en: Cash desk }, outcome: ticket, queue: C }\ncounters:\n"));
        hall.open("G1");
        hall.issue("CAI", 3);

        await().until(() ->
                hall.bean(WaitEstimator.class).newcomer(site(), "C", 3).isPresent());
    }

    @Test
    void yesterday_keeps_the_names_that_held_then() {
        SiteHistory history = hall.bean(SiteHistory.class);
        Instant yesterday = hall.clock.instant();
        hall.clock.turn(Duration.ofHours(24));
        Instant midnight = hall.clock.instant();

        propose(NEW_WORDS.replace("code: BUR", "code: BUREAU").replace("target: 20", "target: 5"));

        assertThat(label(history.asOf(site(), yesterday))).isEqualTo("Sans rendez-vous");
        assertThat(label(history.asOf(site(), midnight))).isEqualTo("Accueil général");
        assertThat(label(history.during(site(), yesterday, midnight))).isEqualTo("Sans rendez-vous");
        Site both = history.during(site(), yesterday, midnight.plusSeconds(1));
        assertThat(label(both)).isEqualTo("Accueil général");
        assertThat(both.services()).extracting(service -> service.code()).containsExactly("ORD", "BUREAU", "BUR");
    }
}
