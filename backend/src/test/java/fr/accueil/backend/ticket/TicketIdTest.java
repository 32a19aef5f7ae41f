// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TicketIdTest {

    private static final Instant NINE = Instant.parse("2026-11-02T08:00:00Z");

    @Test
    void a_later_ticket_stands_after_an_earlier_one() {
        String earlier = TicketId.at(NINE).toString();
        String later = TicketId.at(NINE.plusMillis(1)).toString();

        assertThat(later).isGreaterThan(earlier);
    }

    @Test
    void tickets_of_the_same_instant_have_ids_of_their_own() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(TicketId.at(NINE));
        }

        assertThat(ids).hasSize(10_000).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }
}
