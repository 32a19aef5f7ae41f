// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class RefusalsTest {

    private final Database database;

    RefusalsTest(Database database) {
        this.database = database;
    }

    @Test
    void a_closed_office_gives_no_ticket() {
        Hall office = office("2027-02-02T07:59:59Z");
        long before = office.lastSeq();

        assertThat(Hall.refused(office.ask("ACC-INFO", false))).isEqualTo(Refusal.SITE_CLOSED);
        office.clock.turnTo(Instant.parse("2026-12-25T10:00:00Z"));
        assertThat(Hall.refused(office.ask("ACC-INFO", false))).isEqualTo(Refusal.SITE_CLOSED);
        assertThat(office.lastSeq()).isEqualTo(before);
    }

    @Test
    void after_noon_only_appointments_are_received() {
        Hall office = office("2027-02-03T11:00:00Z");

        assertThat(Hall.refused(office.ask("ACC-INFO", false))).isEqualTo(Refusal.SERVICE_CLOSED);
        assertThat(office.issue("SEJ-RDV").appointment()).isTrue();
    }

    @Test
    void the_last_ticket_of_a_quota_is_given_and_the_one_after_refused() {
        Hall office = office("2027-02-04T09:00:00Z");
        TicketDetails first = office.issue("PC-48SI", 40).getFirst();

        assertThat(Hall.refused(office.ask("PC-48SI", false))).isEqualTo(Refusal.QUOTA_REACHED);
        Hall.done(office.tickets.cancel(office.admin(), first.id()));
        assertThat(office.issue("PC-48SI").number()).isEqualTo("L041");
        assertThat(Hall.refused(office.ask("PC-48SI", true))).isEqualTo(Refusal.QUOTA_REACHED);
        assertThat(office.issue("ACC-INFO").number()).isEqualTo("A001");
    }

    @Test
    void a_service_without_a_line_here_gives_no_ticket() {
        Hall hall = Hall.on(database);

        assertThat(Hall.refused(hall.ask("ONLY", false))).isEqualTo(Refusal.APPOINTMENT_ONLY);
        assertThat(Hall.refused(hall.ask("ELSE", false))).isEqualTo(Refusal.REDIRECTED);
        assertThat(Hall.refused(hall.ask("NOWHERE", false))).isEqualTo(Refusal.UNKNOWN_SERVICE);
        assertThat(Hall.refused(hall.tickets.issue(hall.admin(), "atlantis", request(Optional.empty()))))
                .isEqualTo(Refusal.UNKNOWN_SITE);
        assertThat(Hall.refused(hall.tickets.issue(hall.admin(), "salle", request(Optional.of("RDV-1")))))
                .isEqualTo(Refusal.UNKNOWN_APPOINTMENT);
        assertThat(hall.queries.issuedToday(hall.site)).isZero();
    }

    @Test
    void every_refusal_has_a_sentence_in_french_and_in_english() {
        for (Refusal refusal : Refusal.values()) {
            String french = RefusalWords.of(refusal, Locale.FRENCH);
            String english = RefusalWords.of(refusal, Locale.ENGLISH);
            assertThat(french).as(refusal.name()).isNotBlank().isNotEqualTo(english);
            assertThat(RefusalWords.of(refusal, Locale.GERMAN)).isEqualTo(french);
        }
        assertThat(RefusalWords.notAllowed(Locale.FRENCH)).isNotBlank();
    }

    private static TicketRequest request(Optional<String> appointment) {
        return new TicketRequest("ORD", Optional.empty(), false, appointment);
    }

    private Hall office(String at) {
        Hall office = Hall.on(database, "nantes");
        office.clock.turnTo(Instant.parse(at));
        return office;
    }
}
