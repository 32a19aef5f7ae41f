// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What a visitor does from their phone. */
@ParameterizedClass
@EnumSource(Database.class)
class TicketHolderCommandsTest {

    private static final Duration FIVE = Duration.ofMinutes(5);

    private final Hall hall;

    TicketHolderCommandsTest(Database database) {
        hall = Hall.on(database);
        hall.open("G1");
    }

    @Test
    void who_leaves_is_called_no_more() {
        TicketDetails ticket = hall.issue("ORD");

        assertThat(Hall.done(hall.visitor.leave(ticket.token())).status()).isEqualTo(TicketStatus.CANCELLED);

        assertThat(hall.callNext("G1")).isEmpty();
        assertThat(Hall.refused(hall.visitor.leave(ticket.token()))).isEqualTo(Refusal.NOT_WAITING);
    }

    @Test
    void who_lets_others_pass_stands_behind_those_who_came_in_the_next_five_minutes() {
        TicketDetails first = hall.issue("ORD");
        hall.wait(4);
        UUID four = hall.issue("ORD").id();
        hall.wait(2);
        UUID six = hall.issue("ORD").id();

        Hall.done(hall.visitor.letPass(first.token(), FIVE));

        assertThat(hall.queries.waiting(hall.site))
                .extracting(placed -> placed.ticket().id())
                .containsExactly(four, first.id(), six);
        assertThat(hall.queries.aheadOfAll(hall.site))
                .containsEntry(first.id(), 1)
                .containsEntry(six, 2);
    }

    @Test
    void next_leaves_them_alone_for_as_long_and_an_agent_may_still_call_them_by_hand() {
        TicketDetails ticket = hall.issue("ORD");
        Hall.done(hall.visitor.letPass(ticket.token(), FIVE));

        assertThat(hall.callNext("G1")).isEmpty();
        hall.wait(5);
        assertThat(hall.callNext("G1").map(TicketDetails::id)).isEqualTo(Optional.of(ticket.id()));
    }

    @Test
    void others_pass_as_often_as_the_site_allows_and_no_more() {
        TicketDetails ticket = hall.issue("ORD");
        int most = hall.site.phone().letPass();
        assertThat(most).isEqualTo(2);
        for (int i = 0; i < most; i++) {
            Hall.done(hall.visitor.letPass(ticket.token(), FIVE));
        }
        long seq = hall.lastSeq();
        TicketDetails before = hall.read(ticket.id());

        assertThat(Hall.refused(hall.visitor.letPass(ticket.token(), FIVE))).isEqualTo(Refusal.NO_MORE_DELAY);

        assertThat(hall.lastSeq()).isEqualTo(seq);
        assertThat(hall.read(ticket.id())).isEqualTo(before);
    }

    @Test
    void a_ticket_that_was_called_or_is_of_yesterday_obeys_no_more() {
        TicketDetails called = hall.issue("ORD");
        hall.callNext("G1");
        TicketDetails late = hall.issue("ORD");
        hall.wait(24 * 60);

        assertThat(Hall.refused(hall.visitor.letPass(called.token(), FIVE))).isEqualTo(Refusal.NOT_WAITING);
        assertThat(Hall.refused(hall.visitor.leave(called.token()))).isEqualTo(Refusal.NOT_WAITING);
        assertThat(Hall.refused(hall.visitor.letPass(late.token(), FIVE))).isEqualTo(Refusal.NOT_WAITING);
        assertThat(Hall.refused(hall.visitor.leave("no such token"))).isEqualTo(Refusal.UNKNOWN_TICKET);
    }
}
