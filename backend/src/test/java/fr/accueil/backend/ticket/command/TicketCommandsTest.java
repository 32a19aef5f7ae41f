// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketNumberRow;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.TicketStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TicketCommandsTest {

    private final Hall hall;

    TicketCommandsTest(Database database) {
        this.hall = Hall.on(database);
    }

    @Test
    void the_scripts_apply_and_every_table_is_as_the_application_expects_it() {
        assertThat(hall.bean(Flyway.class).info().applied()).isNotEmpty();
        assertThat(hall.bean(Flyway.class).info().pending()).isEmpty();
        assertThat(hall.sites.all())
                .extracting("code")
                .containsExactly("guyane", "nantes", "reunion", "salle", "workshop");
    }

    @Test
    void the_first_ticket_of_a_day_is_001() {
        assertThat(hall.issue("ORD").number()).isEqualTo("A001");
        assertThat(hall.issue("ORD-B").number()).isEqualTo("B001");
        assertThat(hall.issue("RDV").number()).isEqualTo("A002");
    }

    @Test
    void fifty_people_at_once_get_fifty_consecutive_numbers() {
        List<TicketDetails> given = Simultaneously.act(50, i -> hall.issue("ORD"));

        assertThat(given)
                .extracting(TicketDetails::number)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 50)
                        .mapToObj("A%03d"::formatted)
                        .toList());
        assertThat(given).extracting(TicketDetails::token).doesNotHaveDuplicates();
        assertThat(hall.queries.waiting(hall.site)).hasSize(50);
    }

    @Test
    void after_999_comes_1000() {
        hall.issue("ORD");
        hall.jdbc.update(
                "update queue_day set last_number = 998 where id = ?",
                TicketNumberRow.id("salle", "A", hall.site.serviceDay(hall.clock.instant())));

        assertThat(hall.issue("ORD", 3)).extracting(TicketDetails::number).containsExactly("A999", "A1000", "A1001");
    }

    @Test
    void a_ticket_is_read_as_it_was_given() {
        TicketDetails given = Hall.done(hall.tickets.issue(
                hall.admin(), "salle", new TicketRequest("RDV", Optional.of("en"), true, Optional.empty())));

        assertThat(hall.read(given.id())).isEqualTo(given);
        assertThat(given.language()).isEqualTo("en");
        assertThat(given.status()).isEqualTo(TicketStatus.WAITING);
    }
}
