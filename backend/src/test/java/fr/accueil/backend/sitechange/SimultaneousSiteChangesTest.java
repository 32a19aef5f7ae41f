// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.ticket.event.TicketEvent.TicketIssued;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Several people and nodes change a site, and visitors come meanwhile. */
@ParameterizedClass
@EnumSource(Database.class)
class SimultaneousSiteChangesTest extends ChangingSite {

    SimultaneousSiteChangesTest(Database database) {
        super(database);
    }

    @Test
    void two_people_who_change_different_things_lose_nothing() {
        int base = inForce().number();
        propose(base, NEW_WORDS);

        assertThat(propose(base, TEXT.replace("target: 20", "target: 30")))
                .isInstanceOfSatisfying(
                        SiteChange.Applied.class,
                        applied -> assertThat(applied.merged()).isTrue());

        assertThat(label(site())).isEqualTo("Accueil général");
        assertThat(site().service("ORD").orElseThrow().target()).contains(Duration.ofMinutes(30));
    }

    @Test
    void the_second_of_two_who_change_the_same_word_is_shown_the_difference() {
        int base = inForce().number();
        propose(base, NEW_WORDS);
        int first = inForce().number();

        assertThat(propose(base, TEXT.replace("Sans rendez-vous", "Tout venant")))
                .isEqualTo(new SiteChange.Conflicting(
                        first,
                        List.of(new SiteDifference("services[ORD].label.fr", "Sans rendez-vous", "Accueil général")),
                        List.of("services[ORD].label.fr")));
        assertThat(label(site())).isEqualTo("Accueil général");
    }

    @Test
    void another_node_follows_within_a_moment_and_never_serves_the_old_version() {
        try (Hall.Node other = hall.anotherNode(database)) {
            assertThat(label(other.hall().site)).isEqualTo("Sans rendez-vous");
            propose(TEXT.replace("code: ORD,", "code: GEN,").replace("Sans rendez-vous", "Général"));

            // At once, before it is told: under the lock it sees that another version is in force.
            assertThat(other.hall().ask("ORD", false)).isEqualTo(new Answer.Refused<>(Refusal.UNKNOWN_SERVICE));
            assertThat(other.hall().issue("GEN").number()).startsWith("A");
        }
    }

    @Test
    void no_ticket_is_given_for_a_service_that_the_version_in_force_does_not_have() throws Exception {
        String with = TEXT.replace(
                "counters:\n",
                "  - { code: NEU, group: all, label: { fr: Neuf, en: New }, outcome: ticket, queue: A }\ncounters:\n");
        long begin = hall.lastSeq();
        AtomicBoolean over = new AtomicBoolean();
        try (Hall.Node other = hall.anotherNode(database);
                ExecutorService people = Executors.newFixedThreadPool(3)) {
            List<Future<?>> visitors = List.of(
                    people.submit(() -> takeAndLeave(hall, over)),
                    people.submit(() -> takeAndLeave(other.hall(), over)));
            int applied = 0;
            for (int change = 0; applied < 6 && change < 5_000; change++) {
                applied += propose(change % 2 == 0 ? with : TEXT) instanceof SiteChange.Applied ? 1 : 0;
            }
            assertThat(applied).isEqualTo(6);
            over.set(true);
            for (Future<?> visitor : visitors) {
                visitor.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(servicesWithoutVersion(begin)).isEmpty();
    }

    private static void takeAndLeave(Hall at, AtomicBoolean over) {
        while (!over.get()) {
            if (at.ask("NEU", false) instanceof Answer.Done<TicketDetails>(TicketDetails given)) {
                at.tickets.cancel(at.admin(), given.id());
            }
        }
    }

    /** Tickets issued under a version that does not have their service, by the numbers of their events. */
    private List<Long> servicesWithoutVersion(long begin) {
        Site known = null;
        List<Long> wrong = new ArrayList<>();
        for (LoggedEvent logged : hall.log.after("workshop", begin, 100_000)) {
            if (logged.event() instanceof SiteChanged changed) {
                known = versions.find("workshop", changed.version())
                        .orElseThrow()
                        .source()
                        .site();
            } else if (logged.event() instanceof TicketIssued issued
                    && known != null
                    && known.service(issued.ticket().service()).isEmpty()) {
                wrong.add(logged.seq());
            }
        }
        return wrong;
    }
}
