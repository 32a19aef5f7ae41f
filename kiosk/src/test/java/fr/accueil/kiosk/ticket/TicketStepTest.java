// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.screenkit.QrCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TicketStepTest extends KioskScreen {

    @Test
    void the_number_is_the_biggest_fact() {
        take();

        assertThat(text(find(Span.class).testId("ticket-number"))).isEqualTo("A042");
        assertThat(heading()).isEqualTo("Votre numéro A042");
        assertThat(screen()).contains("Un renseignement", "Retenez ce numéro ou prenez-le en photo.");
        assertThat(screen()).contains("Asseyez-vous, nous vous appellerons.").doesNotContain("imprim");
    }

    @Test
    void the_people_ahead_are_counted() {
        take();

        assertThat(text(ahead())).isEqualTo("Avant vous 6 personnes");
        assertThat(attribute(ahead(), "data-count")).isEqualTo("6");
    }

    @Test
    void one_person_ahead_is_not_several() {
        port.ahead = 1;
        take();

        assertThat(text(ahead())).isEqualTo("Avant vous 1 personne");
    }

    @Test
    void with_no_visitor_ahead_the_ticket_is_next() {
        port.ahead = 0;
        take();

        assertThat(text(ahead())).isEqualTo("Vous êtes la prochaine personne appelée.");
        assertThat(screen()).doesNotContain("Attente", "min au plus");
    }

    @Test
    void no_turn_is_announced_while_no_counter_serves_the_queue() {
        port.ahead = 0;
        port.announced = Optional.empty();
        take();

        assertThat(text(ahead())).isEqualTo("La durée d’attente n’est pas connue pour le moment");
        assertThat(screen()).doesNotContain("prochaine personne");
    }

    @Test
    void a_visitor_who_is_not_next_reads_the_estimated_wait() {
        take();

        assertThat(screen().replace('\u00a0', ' ')).contains("Attente : entre 10 et 20 min, 25 min au plus");
    }

    @Test
    void a_phone_can_follow_the_ticket() {
        take();

        QrCode code = find(QrCode.class).single();
        assertThat(code.getTestId()).isEqualTo("ticket-qr");
        assertThat(attribute(code, "data-href")).isEqualTo("https://accueil.example/t/A042");
        assertThat(attribute(code, "aria-label")).contains("Code QR");
    }

    @Test
    void documents_are_kept_at_hand() {
        take();
        assertThat(screen()).contains("Gardez sous la main", "Une pièce d’identité");
    }

    @Test
    void a_ticket_without_documents_speaks_of_none() {
        port.documents = List.of();
        take();
        assertThat(screen()).doesNotContain("Gardez sous la main", "Priorité");
    }

    @Test
    void finishing_makes_the_kiosk_ready_for_the_next_visitor() {
        open();
        press("English");
        press("Larger");
        press("Un renseignement");
        press("Get a ticket");
        press("Finish");

        assertThat(heading()).startsWith("Bonjour.");
        assertThat(attribute(button("Plus grand"), "aria-pressed")).isEqualTo("false");
    }

    private void take() {
        open();
        press("Un renseignement");
        press("Prendre un ticket");
    }

    private Component ahead() {
        return find(Paragraph.class).testId("people-ahead");
    }
}
