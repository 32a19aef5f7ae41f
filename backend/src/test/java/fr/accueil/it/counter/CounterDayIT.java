// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.counter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.Ending;
import fr.accueil.backend.ticket.event.EventType;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.TicketEvent;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.backend.ticket.log.Segment;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * One agent receives a hundred visitors with the keyboard alone, on a clock turned by hand. The figures at the end are
 * those worked out on paper: ten rounds of ten visitors, minute by minute, as each step says.
 */
class CounterDayIT extends CounterByKeyboard {

    @Test
    void a_hundred_visitors_are_received_without_a_hand_off_the_keyboard() {
        List<TicketDetails> visitors =
                IntStream.range(0, 100).mapToObj(visitor -> arrives()).toList();
        sitDown();
        for (int round = 0; round < 10; round++) {
            receive(visitors.subList(10 * round, 10 * round + 10), round % 2 == 1);
        }
        for (int round = 0; round < 10; round += 2) {
            call(visitors.get(10 * round + 1));
            serve(2, "t");
        }

        assertThat(Duration.between(EIGHT, clock.instant())).hasMinutes(5 * 43 + 5 * 46 + 5 * 3);
        assertFiguresOfTheScreen();
        assertFiguresOfTheVisits(visitors);
        assertFiguresOfTheLog();
        picture(counter, "counter-day");
    }

    private void assertFiguresOfTheScreen() {
        awaitText(counter.getByTestId("received-today"), "^100$");
        // 300 minutes with the 90 visitors whose times count.
        awaitText(counter.getByTestId("mean-service"), "^3\u00a0min$");
        assertThat(server.bean(QueueQueries.class).dayOf(site, "agent").meanService())
                .contains(Duration.ofSeconds(300 * 60 / 90));
        awaitText(counter.getByTestId("waiting-count"), "^0$");
    }

    private void assertFiguresOfTheVisits(List<TicketDetails> visitors) {
        QueueQueries queries = server.bean(QueueQueries.class);
        assertThat(visitors)
                .allSatisfy(visitor -> assertThat(queries.ticket(visitor.id())
                                .orElseThrow()
                                .ticket()
                                .status())
                        .hasToString("DONE"));
        EventReader log = server.bean(EventReader.class);
        List<Segment> segments = visitors.stream()
                .flatMap(visitor -> log.segments(visitor).stream())
                .toList();
        assertThat(segments).hasSize(10 * 14);
        assertThat(sum(segments.stream().map(Segment::served).toList())).hasMinutes(10 * 32);
        // Each round adds ten times its start and 203 minutes; the five who came back to the end waited 1,150 more.
        assertThat(sum(segments.stream().map(Segment::waiting).toList())).hasMinutes(10 * 1_995 + 10 * 203 + 1_150);
    }

    private void assertFiguresOfTheLog() {
        List<LoggedEvent> events = server.bean(EventReader.class).after("nantes", 0, 10_000);
        assertThat(count(events, EventType.TICKET_ISSUED)).isEqualTo(100);
        assertThat(count(events, EventType.TICKET_RECALLED)).isEqualTo(10);
        assertThat(count(events, EventType.TICKET_NO_SHOW)).isEqualTo(10);
        assertThat(count(events, EventType.TICKET_CAME_BACK)).isEqualTo(10);
        assertThat(count(events, EventType.TICKET_HELD)).isEqualTo(10);
        assertThat(count(events, EventType.TICKET_TRANSFERRED)).isEqualTo(10);
        assertThat(count(events, EventType.TICKET_RETURNED)).isEqualTo(10);
        assertThat(count(events, EventType.SERVICE_CHANGED)).isEqualTo(10);
        assertThat(count(events, EventType.ACTION_UNDONE)).isEqualTo(20);
        assertThat(count(events, EventType.HELP_CHANGED)).isEqualTo(20);
        assertThat(count(events, EventType.SERVICE_FINISHED)).isEqualTo(110);
        assertThat(events.stream()
                        .map(LoggedEvent::event)
                        .filter(TicketEvent.ServiceFinished.class::isInstance)
                        .map(event -> ((TicketEvent.ServiceFinished) event).ending())
                        .filter(new Ending(List.of("incomplete-file", "informed"), true)::equals))
                .hasSize(10);
        assertThat(events.stream()
                        .map(LoggedEvent::event)
                        .filter(event -> event instanceof TicketEvent.TicketCalled called
                                && called.reason().equals(Optional.of("fragile"))))
                .hasSize(10);
    }

    /** Ten visitors, one of each kind; who was absent comes back at once to their place, or at the end of the day. */
    private void receive(List<TicketDetails> ten, boolean absentComesBackAtOnce) {
        simplyServed(ten.get(0));
        absent(ten.get(1));
        heldWhileAnotherIsServedTwice(ten.get(2), ten.get(3));
        sentOnAndServedAgain(ten.get(4));
        calledByMistake(ten.get(5));
        outOfTurn(ten.get(7));
        withANoteAndAnUnusualTime(ten.get(6), ten.get(8));
        withAPauseAndHelp();
        call(ten.get(9));
        serve(3, "t");
        comesBack(ten.get(1), absentComesBackAtOnce);
    }

    /** 0: called; 1: begins; 5: ends. */
    private void simplyServed(TicketDetails visitor) {
        call(visitor);
        begin(1, visitor);
        minutes(4);
        mark("1", "Démarche terminée");
        press("t", visitor.number() + " terminé");
    }

    /** 5: called; 6: called again; 7: absent. */
    private void absent(TicketDetails visitor) {
        call(visitor);
        minutes(1);
        press("r", "2e.appel");
        minutes(1);
        counter.locator("button.absent[data-due]").waitFor();
        press("a", visitor.number() + " noté absent");
    }

    /** 7: called, 8 to 10: served and held; 10: another called, 11 to 14 and 14 to 16: two services; 16 to 18: resumed. */
    private void heldWhileAnotherIsServedTwice(TicketDetails held, TicketDetails other) {
        call(held);
        begin(1, held);
        minutes(2);
        press("m", held.number() + " mis en attente");
        call(other);
        begin(1, other);
        minutes(3);
        choose("d", "pli", "autre démarche commencée");
        minutes(2);
        press("t", other.number() + " terminé");
        press("e", held.number() + " repris");
        minutes(2);
        press("t", held.number() + " terminé");
    }

    /** 18: called; 19 to 20: served, sent on; 20: called, 21 to 24: served. */
    private void sentOnAndServedAgain(TicketDetails visitor) {
        call(visitor);
        begin(1, visitor);
        minutes(1);
        choose("f", "pli", visitor.number() + " transféré");
        call(visitor);
        serve(3, "t");
    }

    /** 24: called, given back, called; 25: begun by mistake; 26: begins; 29: ended by mistake; 30: ends. */
    private void calledByMistake(TicketDetails visitor) {
        call(visitor);
        press("v", visitor.number() + " remis en file");
        call(visitor);
        begin(1, visitor);
        press("u", "Dernière action annulée");
        begin(1, visitor);
        minutes(3);
        press("t", visitor.number() + " terminé");
        press("Control+z", "Dernière action annulée");
        minutes(1);
        press("t", visitor.number() + " terminé");
    }

    /** 30: the second of the line is called with a reason; 31 to 33: served. */
    private void outOfTurn(TicketDetails visitor) {
        pick("g", visitor.number());
        dialog().getByText("avant son tour").waitFor();
        press("1", visitor.number() + " appelé");
        begin(1, visitor);
        minutes(2);
        mark("2", "Renseigné");
        mark("3", "Dossier incomplet");
        press("t", visitor.number() + " terminé");
    }

    /** 33: called; 34 to 36: served, which counts in no mean; 36: the next one called; 37 to 39: served. */
    private void withANoteAndAnUnusualTime(TicketDetails visitor, TicketDetails next) {
        call(visitor);
        type("n");
        dialog().locator("textarea").waitFor();
        counter.keyboard().type("Photo à refaire ; il part en pause à 9 h");
        press("Control+Enter", "Note enregistrée");
        awaitText(counter.getByTestId("note"), "il part en pause");
        begin(1, visitor);
        minutes(2);
        mark("0", "Durée inhabituelle");
        press("Space", visitor.number() + " terminé, " + next.number() + " appelé");
        begin(1, next);
        minutes(2);
    }

    /** 39: a pause, its end, a call for help and its end, all within the minute; then the service ends. */
    private void withAPauseAndHelp() {
        type("p");
        dialog().getByText("Pour quel motif").waitFor();
        press("1", "Accueil en pause");
        press("p", "Accueil repris");
        type("h");
        awaitText(counter.getByTestId("help"), "Aide demandée");
        type("h");
        awaitText(counter.getByTestId("help"), "^$");
        press("t", "terminé");
    }

    /** 43: back in the line; when at once, called, 44 to 46: served. */
    private void comesBack(TicketDetails visitor, boolean atOnce) {
        type("b");
        dialog().getByText("Où remettre").waitFor();
        press(atOnce ? "1" : "2", visitor.number() + " revenu");
        if (atOnce) {
            call(visitor);
            serve(2, "t");
        }
    }

    private static long count(List<LoggedEvent> events, EventType type) {
        return events.stream()
                .filter(event -> EventType.of(event.event()) == type)
                .count();
    }

    private static Duration sum(List<Duration> durations) {
        return durations.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
