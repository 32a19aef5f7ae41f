// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.Stranded;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A site changes while visitors are there. */
@ParameterizedClass
@EnumSource(Database.class)
class SiteChangesInTheDayTest extends ChangingSite {

    SiteChangesInTheDayTest(Database database) {
        super(database);
    }

    @Test
    void a_queue_in_which_visitors_wait_cannot_be_taken_away_before_tonight() {
        hall.issue("BUR");
        hall.issue("BUR");
        String without = TEXT.replace("  - { letter: B, name: { fr: Bureau, en: Office } }\n", "")
                .replace(
                        "outcome: ticket, queue: B",
                        "outcome: redirect, explanation: { fr: Ailleurs., en: Elsewhere. }")
                .replace("queues: [A, B]", "queues: [A]")
                .replace("queues: [B]", "queues: [A]");

        SiteChange refused = propose(without);

        assertThat(refused).isInstanceOfSatisfying(SiteChange.Strands.class, strands -> {
            assertThat(strands.what())
                    .containsExactlyInAnyOrder(
                            new Stranded(Stranded.Kind.QUEUE, "B", 2), new Stranded(Stranded.Kind.SERVICE, "BUR", 2));
            assertThat(strands.tonight())
                    .isEqualTo(site().serviceDay(hall.clock.instant())
                            .plusDays(1)
                            .atStartOfDay(site().zone())
                            .toInstant());
            assertThat(plan(without, strands.tonight())).isInstanceOf(SiteChange.Planned.class);
        });
        assertThat(site().queue("B")).isPresent();

        hall.clock.turn(Duration.ofHours(20));
        hall.bean(PlannedChanges.class).applyDue();

        assertThat(site().queue("B")).isEmpty();
    }

    @Test
    void a_queue_that_no_counter_would_serve_any_more_keeps_its_visitors() {
        hall.issue("BUR");

        assertThat(propose(TEXT.replace("queues: [A, B]", "queues: [A]").replace("queues: [B]", "queues: [A]")))
                .isInstanceOfSatisfying(
                        SiteChange.Strands.class,
                        strands -> assertThat(strands.what())
                                .containsExactly(new Stranded(Stranded.Kind.UNSERVED_QUEUE, "B", 1)));
    }

    @Test
    void a_counter_with_an_agent_cannot_be_taken_away_and_an_empty_one_can() {
        String without =
                TEXT.replace("  - { code: G3, word: { fr: Guichet, en: Counter }, number: \"3\", queues: [B] }\n", "");
        hall.open("G3");

        assertThat(propose(without))
                .isInstanceOfSatisfying(
                        SiteChange.Strands.class,
                        strands -> assertThat(strands.what())
                                .containsExactly(new Stranded(Stranded.Kind.COUNTER, "G3", 0)));

        hall.set(hall.admin(), "G3", CounterState.CLOSED);

        assertThat(propose(without)).isInstanceOf(SiteChange.Applied.class);
        assertThat(site().counter("G3")).isEmpty();
    }

    @Test
    void tickets_keep_their_numbers_and_places_through_a_change() {
        List<TicketDetails> before = hall.issue("ORD", 5);
        hall.open("G1");
        TicketDetails called = hall.callNext("G1").orElseThrow();

        propose(NEW_WORDS.replace("number: \"1\"", "number: \"10\"").replace("target: 20", "target: 5"));

        assertThat(hall.queries.waiting(site()))
                .extracting(placed -> placed.ticket().number())
                .containsExactlyElementsOf(before.stream()
                        .map(TicketDetails::number)
                        .filter(number -> !number.equals(called.number()))
                        .toList());
        assertThat(hall.issue("ORD").number()).isGreaterThan(before.getLast().number());
    }

    @Test
    void an_agents_own_choice_of_queues_forgets_a_queue_that_is_gone() {
        hall.open("G1");
        hall.jdbc.update("update counter set queues = 'B,A' where site = 'workshop' and code = 'G1'");

        propose(TEXT.replace("  - { letter: B, name: { fr: Bureau, en: Office } }\n", "")
                .replace(
                        "outcome: ticket, queue: B",
                        "outcome: redirect, explanation: { fr: Ailleurs., en: Elsewhere. }")
                .replace("queues: [A, B]", "queues: [A]")
                .replace("queues: [B]", "queues: [A]"));

        assertThat(hall.jdbc.queryForObject(
                        "select queues from counter where site = 'workshop' and code = 'G1'", String.class))
                .isEqualTo("A");
    }
}
