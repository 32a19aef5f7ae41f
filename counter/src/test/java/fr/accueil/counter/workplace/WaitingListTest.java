// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.AppointmentNews;
import fr.accueil.counter.common.CounterSnapshot.Place;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingListTest extends CounterScreen {

    @Test
    void the_line_is_shown_in_the_order_of_call_with_its_reasons() {
        port.holdingG3()
                .line
                .add(FakeCounterPort.waiting("E002", "Élu", new Place.Appointment(FakeCounterPort.TEN, true)));

        open();

        assertThat(numbers()).containsExactly("A043", "L005", "E002");
        assertThat(page()).contains("arrivée 9:44", "prioritaire, arrivée 9:58", "RDV de 10:00");
        assertThat(text("waiting-count")).isEqualTo("3");
    }

    @Test
    void the_line_shows_the_change_of_an_appointment_and_from_when_the_visitor_is_called() {
        port.holdingG3()
                .line
                .add(new CounterSnapshot.Waiting(
                        "id-E002",
                        "E002",
                        "Élu",
                        FakeCounterPort.NINE_44,
                        new Place.Appointment(FakeCounterPort.TEN, true),
                        false,
                        Optional.empty(),
                        Optional.of(FakeCounterPort.NINE_58),
                        Optional.of(new AppointmentNews.Moved(FakeCounterPort.TEN))));
        port.line.add(new CounterSnapshot.Waiting(
                "id-E003",
                "E003",
                "Élu",
                FakeCounterPort.NINE_44,
                new Place.Priority(FakeCounterPort.NINE_44),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AppointmentNews.AnotherDay(Instant.parse("2026-11-25T08:20:00Z")))));

        open();

        assertThat(page())
                .contains("RDV de 10:00 · rendez-vous déplacé à 10:00 · pas avant 9:58")
                .contains("prioritaire, arrivée 9:44 · rendez-vous déplacé au 25 novembre à 9:20")
                .doesNotContain("absent, pas avant");
    }

    @Test
    void the_minutes_count_from_the_arrival_and_not_before_the_booked_hour() {
        port.holdingG3()
                .line
                .add(FakeCounterPort.waiting("E002", "Élu", new Place.Appointment(FakeCounterPort.TEN, true)));

        open();

        assertThat(find(Component.class).withAttribute("data-minutes-since").all())
                .extracting(minutes -> minutes.getElement().getAttribute("data-minutes-since"))
                .containsExactly(
                        millis(FakeCounterPort.NINE_44), millis(FakeCounterPort.NINE_44), millis(FakeCounterPort.TEN));
    }

    @Test
    void a_given_visitor_is_called_out_of_turn() {
        port.holdingG3();
        open();

        test(find(ActionButton.class).withAriaLabel("Appeler L005").single()).click();
        settle();

        assertThat(port.sent).containsExactly("G3 CallTicket[ticket=id-L005, reason=Optional.empty]");
        assertThat(text("current-ticket")).isEqualTo("L005");
        assertThat(text("news")).isEqualTo("L005 appelé");
    }

    @Test
    void no_visitor_of_the_line_can_be_called_while_another_is_there() {
        port.holdingG3().with(FakeCounterPort.called("A042"));

        open();

        assertThat(numbers()).hasSize(2);
        assertThat(offers("Appeler")).isFalse();
    }

    @Test
    void a_visitor_who_stays_in_the_line_keeps_the_row_when_others_move() {
        port.holdingG3();
        open();
        WaitingRow kept = row(1);

        port.line.removeFirst();
        port.line.add(FakeCounterPort.waiting("A044", "Déposer un pli", new Place.Arrived(FakeCounterPort.TEN)));
        port.line.addFirst(FakeCounterPort.waiting("A001", "Associations", new Place.Arrived(FakeCounterPort.NINE_44)));
        port.send(port.snapshot(101, true, "Camille"));
        settle();

        assertThat(numbers()).containsExactly("A001", "L005", "A044");
        assertThat(row(1)).isSameAs(kept);
    }

    @Test
    void an_empty_line_says_so() {
        port.holdingG3().line.clear();

        open();

        assertThat(page()).contains("Personne n’attend. Les prochains tickets arriveront ici.");
        assertThat(text("waiting-count")).isEqualTo("0");
    }

    @Test
    void a_line_longer_than_the_list_says_how_many_more() {
        port.holdingG3();
        open();
        port.beyond = 58;
        port.received = 15;
        port.send(port.snapshot(101, true, "Camille"));
        settle();

        assertThat(page()).contains("et 58\u00a0autres");
        assertThat(text("waiting-for-you")).isEqualTo("60");
        assertThat(text("received-today")).isEqualTo("15");
    }

    private List<String> numbers() {
        return find(WaitingRow.class).all().stream()
                .map(row -> row.getElement().getChild(0).getText())
                .toList();
    }

    private WaitingRow row(int place) {
        return find(WaitingRow.class).atIndex(place + 1);
    }

    private static String millis(Instant instant) {
        return String.valueOf(instant.toEpochMilli());
    }
}
