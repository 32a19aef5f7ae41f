// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TicketStatusTest {

    private static final Map<TicketStatus, EnumSet<TicketStatus>> LEGAL = Map.of(
            TicketStatus.WAITING, EnumSet.of(TicketStatus.CALLED, TicketStatus.CANCELLED),
            TicketStatus.CALLED,
                    EnumSet.of(
                            TicketStatus.CALLED,
                            TicketStatus.SERVING,
                            TicketStatus.NO_SHOW,
                            TicketStatus.WAITING,
                            TicketStatus.NOT_CLOSED),
            TicketStatus.SERVING,
                    EnumSet.of(
                            TicketStatus.DONE,
                            TicketStatus.ON_HOLD,
                            TicketStatus.WAITING,
                            TicketStatus.SERVING,
                            TicketStatus.NOT_CLOSED),
            TicketStatus.ON_HOLD, EnumSet.of(TicketStatus.SERVING),
            TicketStatus.DONE, EnumSet.noneOf(TicketStatus.class),
            TicketStatus.NO_SHOW, EnumSet.of(TicketStatus.WAITING),
            TicketStatus.CANCELLED, EnumSet.noneOf(TicketStatus.class),
            TicketStatus.NOT_CLOSED, EnumSet.noneOf(TicketStatus.class));

    @ParameterizedTest
    @EnumSource(TicketStatus.class)
    void a_ticket_moves_only_as_the_table_says(TicketStatus from) {
        for (TicketStatus to : TicketStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as(from + " to " + to)
                    .isEqualTo(LEGAL.get(from).contains(to));
        }
    }
}
