// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Erasing;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One visitor, several services in turn; how it ended, and what is noted of it. */
@ParameterizedClass
@EnumSource(Database.class)
class VisitNotesTest {

    private final Hall hall;

    VisitNotesTest(Database database) {
        this.hall = Hall.on(database);
    }

    @Test
    void the_service_time_of_a_visit_is_the_sum_of_its_segments() {
        UUID id = hall.serving("ORD", "G1");
        hall.wait(4);
        hall.move("G1", new CurrentTicketCommand.ChangeService("ORD-B"));
        hall.wait(3);
        hall.move("G1", new CurrentTicketCommand.Hold());
        hall.wait(20);
        hall.open("G2");
        Hall.done(hall.counters.execute(hall.admin(), "salle", "G2", new AgentCommand.Resume(id)));
        hall.wait(2);
        hall.move("G2", new CurrentTicketCommand.TransferToService("RDV-B", ""));
        hall.wait(30);
        hall.open("H1");
        Hall.done(
                hall.counters.execute(hall.admin(), "salle", "H1", new AgentCommand.CallTicket(id, Optional.empty())));
        hall.move("H1", new CurrentTicketCommand.StartService());
        hall.wait(1);

        TicketDetails done = hall.move("H1", new CurrentTicketCommand.Finish());
        assertThat(done.care().served()).hasMinutes(4 + 3 + 2 + 1);
    }

    @Test
    void a_note_goes_with_the_visitor_and_is_erased_the_night_after() {
        UUID id = hall.serving("ORD", "G1");
        Hall.done(hall.counters.execute(
                hall.admin(),
                "salle",
                "G1",
                new AgentCommand.WriteNote("  il manque la photocopie <b>du passeport</b>  ")));
        hall.move("G1", new CurrentTicketCommand.TransferToService("ORD-B", ""));
        assertThat(hall.read(id).care().note().orElseThrow().text())
                .isEqualTo("il manque la photocopie <b>du passeport</b>");

        Erasing.now(hall, Retention.TICKET_NOTES);
        assertThat(hall.read(id).care().note()).isPresent();
        hall.wait(24 * 60);
        Erasing.now(hall, Retention.TICKET_NOTES);

        assertThat(hall.read(id).care().note()).isEmpty();
        assertThat(hall.eventsAfter(0).toString()).doesNotContain("photocopie");
    }

    @Test
    void a_transfer_brings_its_note_and_a_blank_one_erases_nothing() {
        UUID id = hall.serving("ORD", "G1");
        hall.move("G1", new CurrentTicketCommand.TransferToCounter("G2", "voir l’original"));
        hall.open("G2");
        hall.callNext("G2");
        hall.move("G2", new CurrentTicketCommand.TransferToService("ORD-B", ""));

        assertThat(hall.read(id).care().note()).contains(new TicketDetails.Note("voir l’original", "admin"));
    }

    @Test
    void a_note_too_long_is_refused_and_changes_nothing() {
        UUID id = hall.serving("ORD", "G1");
        TicketDetails before = hall.read(id);
        String book = "x".repeat(100_000);

        assertThat(Hall.refused(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.WriteNote(book))))
                .isEqualTo(Refusal.NOTE_TOO_LONG);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.TransferToService("ORD-B", book))))
                .isEqualTo(Refusal.NOTE_TOO_LONG);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.TransferToCounter("G2", book))))
                .isEqualTo(Refusal.NOTE_TOO_LONG);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.Finish(Set.of(), book))))
                .isEqualTo(Refusal.NOTE_TOO_LONG);
        assertThat(hall.read(id)).isEqualTo(before);
    }

    @Test
    void a_visit_ends_with_all_the_outcomes_that_were_marked() {
        hall.serving("ORD", "G1");
        mark(Set.of("redirected", "incomplete-file"), true);
        hall.move("G1", new CurrentTicketCommand.Finish(Set.of("done"), ""));

        assertThat(ended().ending()).isEqualTo(new Ending(List.of("done", "incomplete-file", "redirected"), true));
    }

    @Test
    void an_outcome_that_the_site_does_not_know_is_not_marked() {
        UUID id = hall.serving("ORD", "G1");

        assertThat(Hall.refused(hall.counters.execute(
                        hall.admin(),
                        "salle",
                        "G1",
                        new AgentCommand.MarkOutcomes(new Ending(List.of("magic"), true)))))
                .isEqualTo(Refusal.UNKNOWN_OUTCOME);
        assertThat(hall.read(id).status()).isEqualTo(TicketStatus.SERVING);
    }

    @Test
    void where_an_outcome_is_required_no_service_ends_without_one() {
        hall.serving("STRICT", "G1");

        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.Finish())))
                .isEqualTo(Refusal.OUTCOME_REQUIRED);
        assertThat(Hall.refused(hall.tryMove("G1", new CurrentTicketCommand.ChangeService("ORD"))))
                .isEqualTo(Refusal.OUTCOME_REQUIRED);
        assertThat(Hall.refused(
                        hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.FinishAndCallNext())))
                .isEqualTo(Refusal.OUTCOME_REQUIRED);
        mark(Set.of("done"), true);
        assertThat(hall.move("G1", new CurrentTicketCommand.Finish()).status()).isEqualTo(TicketStatus.DONE);
    }

    @Test
    void each_service_of_a_visit_has_its_own_ending() {
        hall.serving("ORD", "G1");
        mark(Set.of("redirected"), true);
        hall.move("G1", new CurrentTicketCommand.ChangeService("ORD-B"));
        hall.move("G1", new CurrentTicketCommand.Finish(Set.of("done"), ""));

        List<Ending> endings = hall.eventsAfter(hall.lastSeq() - 2).stream()
                .map(LoggedEvent::event)
                .map(event -> event instanceof TicketEvent.ServiceChanged changed
                        ? changed.ending()
                        : ((TicketEvent.ServiceFinished) event).ending())
                .toList();
        assertThat(endings).containsExactly(new Ending(List.of("redirected"), true), new Ending(List.of("done"), true));
    }

    @Test
    void an_agents_day_counts_their_visitors_and_leaves_unusual_times_out_of_the_mean() {
        serve(6);
        serve(8);
        hall.serving("ORD", "G1");
        hall.wait(90);
        mark(Set.of(), false);
        hall.move("G1", new CurrentTicketCommand.Finish());

        QueueQueries.AgentDay day = hall.queries.dayOf(hall.site, "admin");
        assertThat(day.received()).isEqualTo(3);
        assertThat(day.meanService()).contains(Duration.ofMinutes(7));
        assertThat(hall.queries.dayOf(hall.site, "nobody")).isEqualTo(new QueueQueries.AgentDay(0, Optional.empty()));
    }

    private void serve(int minutes) {
        hall.serving("ORD", "G1");
        hall.wait(minutes);
        hall.move("G1", new CurrentTicketCommand.Finish());
    }

    private void mark(Set<String> outcomes, boolean representative) {
        Hall.done(hall.counters.execute(
                hall.admin(),
                "salle",
                "G1",
                new AgentCommand.MarkOutcomes(new Ending(List.copyOf(outcomes), representative))));
    }

    private TicketEvent.ServiceFinished ended() {
        return (TicketEvent.ServiceFinished)
                hall.eventsAfter(hall.lastSeq() - 1).getFirst().event();
    }
}
