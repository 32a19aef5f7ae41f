// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicketTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");
    private static final Instant TEN = Instant.parse("2026-11-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, A001", "42, A042", "99, A099", "100, A100", "999, A999", "1000, A1000", "12345, A12345"})
    void a_number_is_a_letter_and_at_least_three_digits(int count, String number) {
        assertThat(TicketNumberRow.number("A", count)).isEqualTo(number);
    }

    @Test
    void an_illegal_move_names_the_ticket_and_both_states_and_changes_nothing() {
        Ticket ticket = ticket();

        assertThatThrownBy(() -> ticket.finish("G1", "agent", TEN))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("A001", "WAITING", "DONE");
        assertThat(ticket.status()).isEqualTo(TicketStatus.WAITING);
        assertThat(ticket.view().endedAt()).isEmpty();
    }

    @Test
    void a_ticket_that_is_done_goes_nowhere() {
        Ticket ticket = ticket();
        ticket.call("G1", "agent", Optional.empty(), TEN);
        ticket.start("G1", "agent", TEN);
        ticket.finish("G1", "agent", TEN);

        assertThatThrownBy(() -> ticket.call("G2", "agent", Optional.empty(), TEN))
                .hasMessageContainingAll("A001", "DONE", "CALLED");
        assertThatThrownBy(() -> ticket.cancel("agent", TEN)).hasMessageContainingAll("DONE", "CANCELLED");
        assertThat(ticket.view().counter()).contains("G1");
    }

    @Test
    void a_call_and_its_repetition_are_counted() {
        Ticket ticket = ticket();
        ticket.call("G1", "agent", Optional.empty(), NINE);
        ticket.recall("G1", "agent", TEN);

        assertThat(ticket.view().calls()).isEqualTo(2);
        assertThat(ticket.view().calledAt()).contains(TEN);
    }

    @Test
    void a_ticket_sent_on_keeps_its_place_in_time_and_leaves_the_counter() {
        Ticket ticket = ticket();
        ticket.call("G1", "agent", Optional.empty(), TEN);
        ticket.transfer(new Ticket.Destination("ORD-B", "B", "B", NINE), "G1", "agent", TEN);

        TicketDetails view = ticket.view();
        assertThat(view.countsFrom()).isEqualTo(NINE);
        assertThat(view.line()).isEqualTo("B");
        assertThat(view.counter()).isEmpty();
        assertThat(view.number()).isEqualTo("A001");
    }

    private static Ticket ticket() {
        return new Ticket(
                "salle",
                LocalDate.of(2026, 11, 2),
                "A001",
                new Ticket.NewTicket("ORD", "A", "fr", false, false, Optional.empty(), NINE, "secret", false),
                NINE,
                1);
    }
}
