// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.HelpChanged;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What each site decides for its counters: transfers, automatic calls, pauses, reasons, help. */
@ParameterizedClass
@EnumSource(Database.class)
class SiteRulesTest {

    private final Database database;

    SiteRulesTest(Database database) {
        this.database = database;
    }

    @Test
    void who_is_sent_on_keeps_their_place_goes_first_or_goes_last_by_the_sites_rule() {
        assertThat(orderAfterTransfer("salle", 1)).isEqualTo(1);
        assertThat(orderAfterTransfer("guyane", 9)).isZero();
        assertThat(orderAfterTransfer("reunion", 1)).isEqualTo(2);
    }

    /** Between two visitors of the other queue by arrival; the place in which it is called there. */
    private int orderAfterTransfer(String site, int minutesLater) {
        Hall hall = Hall.on(database, site);
        hall.issue("ORD-B");
        hall.wait(minutesLater);
        UUID id = hall.serving("ORD", "G1");
        hall.wait(1);
        hall.issue("ORD-B");
        hall.wait(1);
        hall.move("G1", new CurrentTicketCommand.TransferToService("ORD-B", ""));
        return hall.queries.waiting(hall.site).stream()
                .map(placed -> placed.ticket().id())
                .toList()
                .indexOf(id);
    }

    @Test
    void no_counter_calls_by_itself_unless_the_site_says_so() {
        Hall salle = Hall.on(database);
        salle.serving("ORD", "G1");
        salle.issue("ORD");
        salle.move("G1", new CurrentTicketCommand.Finish());
        assertThat(salle.counter("G1").current()).isEmpty();

        Hall cayenne = Hall.on(database, "guyane");
        UUID served = cayenne.serving("ORD", "G1");
        UUID next = cayenne.issue("ORD").id();
        cayenne.move("G1", new CurrentTicketCommand.Finish());
        assertThat(cayenne.counter("G1").current().map(TicketDetails::id)).contains(next);
        Hall.done(cayenne.tryUndo("G1"));
        assertThat(cayenne.counter("G1").current().map(TicketDetails::id)).contains(served);
    }

    @Test
    void a_pause_at_a_site_with_automatic_calls_calls_no_visitor() {
        Hall cayenne = Hall.on(database, "guyane");
        cayenne.serving("ORD", "G1");
        cayenne.issue("ORD");
        cayenne.set(cayenne.admin(), "G1", CounterState.PAUSED);
        cayenne.move("G1", new CurrentTicketCommand.Finish());

        assertThat(cayenne.counter("G1").current()).isEmpty();
    }

    @Test
    void a_pause_has_a_reason_of_the_site_or_none() {
        Hall hall = Hall.on(database);
        hall.open("G1");

        assertThat(Hall.refused(pause(hall, "nap"))).isEqualTo(Refusal.UNKNOWN_REASON);
        assertThat(hall.counter("G1").state()).isEqualTo(CounterState.OPEN);
        assertThat(Hall.done(pause(hall, "lunch")).pause()).contains("lunch");
        assertThat(hall.open("G1").pause()).isEmpty();
        assertThat(hall.eventsAfter(hall.lastSeq() - 2).stream().map(event -> ((CounterChanged) event.event()).pause()))
                .containsExactly(Optional.of("lunch"), Optional.empty());
    }

    private static Answer<CounterDetails> pause(Hall hall, String reason) {
        return hall.counters.execute(
                hall.admin(),
                hall.site.code(),
                "G1",
                new AgentCommand.SetCounter(
                        CounterState.PAUSED, Optional.empty(), Optional.empty(), Optional.of(reason), false));
    }

    @Test
    void the_reason_of_a_call_out_of_turn_is_kept() {
        Hall hall = Hall.on(database);
        hall.open("G1");
        UUID id = hall.issue("ORD").id();

        assertThat(Hall.refused(hall.counters.execute(
                        hall.admin(), "salle", "G1", new AgentCommand.CallTicket(id, Optional.of("friend")))))
                .isEqualTo(Refusal.UNKNOWN_REASON);
        Hall.done(hall.counters.execute(
                hall.admin(), "salle", "G1", new AgentCommand.CallTicket(id, Optional.of("fragile"))));
        assertThat(((TicketEvent.TicketCalled)
                                hall.eventsAfter(hall.lastSeq() - 1).getFirst().event())
                        .reason())
                .contains("fragile");
    }

    @Test
    void a_call_for_help_is_answered_once_and_ends_when_the_agent_says_so() {
        Hall hall = Hall.on(database);
        var nadia = hall.actor("nadia", fr.accueil.backend.security.Role.AGENT);
        hall.open("G1");
        assertThat(Hall.refused(hall.counters.execute(nadia, "salle", "G1", new AgentCommand.AnswerHelp())))
                .isEqualTo(Refusal.HELP_OVER);
        Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.AskForHelp()));
        Hall.done(hall.counters.execute(nadia, "salle", "G1", new AgentCommand.AnswerHelp()));
        long answered = hall.lastSeq();
        Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.AnswerHelp()));

        assertThat(hall.lastSeq()).isEqualTo(answered);
        assertThat(hall.counter("G1").help().orElseThrow().answeredBy()).contains("nadia");
        assertThat(Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.AskForHelp()))
                        .help())
                .isEmpty();
        assertThat(hall.eventsAfter(hall.lastSeq() - 3).stream().map(event -> ((HelpChanged) event.event()).phase()))
                .isEqualTo(List.of(HelpChanged.Phase.ASKED, HelpChanged.Phase.ANSWERED, HelpChanged.Phase.OVER));
    }

    @Test
    void a_counter_that_closes_needs_no_help_any_more() {
        Hall hall = Hall.on(database);
        hall.open("G1");
        Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.AskForHelp()));
        Hall.done(hall.set(hall.admin(), "G1", CounterState.CLOSED));

        assertThat(hall.counter("G1").help()).isEmpty();
        assertThat(Hall.refused(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.AskForHelp())))
                .isEqualTo(Refusal.COUNTER_CLOSED);
    }
}
