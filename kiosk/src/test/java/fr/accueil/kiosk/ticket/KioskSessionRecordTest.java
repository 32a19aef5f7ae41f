// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static fr.accueil.kiosk.ticket.KioskSessionRecord.End.ABANDONED;
import static fr.accueil.kiosk.ticket.KioskSessionRecord.End.CHECK_IN;
import static fr.accueil.kiosk.ticket.KioskSessionRecord.End.INCOMPLETE;
import static fr.accueil.kiosk.ticket.KioskSessionRecord.End.REDIRECTED;
import static fr.accueil.kiosk.ticket.KioskSessionRecord.End.REFUSED;
import static fr.accueil.kiosk.ticket.KioskSessionRecord.End.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.accueil.kiosk.common.KioskArrival;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every session is counted once, and nothing else is. */
class KioskSessionRecordTest extends KioskScreen {

    @Test
    void an_untouched_kiosk_counts_no_session() {
        open();
        press("Recommencer");
        press("Recommencer");

        assertThat(port.visits).isEmpty();
    }

    @Test
    void a_ticket_is_counted_with_its_screens_and_its_time() {
        open();
        clock.advance(Duration.ofMinutes(10));
        press("Un renseignement");
        clock.advance(Duration.ofSeconds(25));
        press("Prendre un ticket");
        clock.advance(Duration.ofSeconds(8));
        press("Terminer");

        assertThat(port.visits)
                .containsExactly(new KioskSessionRecord(3, 33, Locale.FRENCH, TICKET, Optional.of("INFO")));
    }

    @Test
    void a_session_is_counted_once_and_the_next_one_begins_anew() {
        open();
        press("English");
        press("Un renseignement");
        press("Start again");
        press("Recommencer");
        press("Je ne sais pas");
        press("Recommencer");

        assertThat(port.visits).extracting(KioskSessionRecord::end).containsExactly(ABANDONED, ABANDONED);
        assertThat(port.visits).extracting(KioskSessionRecord::language).containsExactly(Locale.ENGLISH, Locale.FRENCH);
        assertThat(port.visits).extracting(KioskSessionRecord::steps).containsExactly(2, 2);
    }

    @Test
    void a_language_chosen_and_left_is_a_session_given_up() {
        open();
        press("English");
        press("Start again");

        assertThat(port.visits)
                .containsExactly(new KioskSessionRecord(1, 0, Locale.ENGLISH, ABANDONED, Optional.empty()));
    }

    @Test
    void going_back_does_not_change_the_outcome() {
        port.pages.put(
                "PC",
                new ServicePage.Elsewhere(
                        ServicePage.Elsewhere.Place.ANYWHERE,
                        "Permis",
                        "En ligne.",
                        List.of(),
                        List.of(),
                        Optional.empty()));
        open();
        press("Permis, carte grise");
        press("Permis");
        press("Retour");
        press("Retour");
        press("Recommencer");

        assertThat(port.visits)
                .containsExactly(new KioskSessionRecord(5, 0, Locale.FRENCH, REDIRECTED, Optional.of("PC")));
    }

    @Test
    void advice_about_a_document_is_an_incomplete_file() {
        ServicePage.Missing missing = new ServicePage.Missing("Revenez avec.", List.of(), Optional.empty());
        port.pages.put("PC", new ServicePage.TakeTicket("PC", "Permis", List.of("Un"), false, Optional.of(missing)));
        open();
        press("Permis, carte grise");
        press("Permis");
        press("Il me manque un document");
        press("Terminer");

        assertThat(ends()).containsExactly(INCOMPLETE);
    }

    @Test
    void an_appointment_is_a_check_in_or_a_refusal() {
        open();
        port.checkInAnswer = new CheckInAnswer.CheckedIn(port.issued("R1"), LocalDateTime.of(2026, 11, 24, 10, 20));
        scan("ABC123");
        press("Terminer");
        port.checkInAnswer = new CheckInAnswer.NotFound(Optional.empty());
        scan("ABC123");
        press("Terminer");

        assertThat(ends()).containsExactly(CHECK_IN, REFUSED);
    }

    @Test
    void what_is_closed_used_up_or_unknown_is_a_refusal() {
        port.pages.put("PC", new ServicePage.Closed("Permis", "Demain."));
        open();
        press("Permis, carte grise");
        press("Permis");
        press("Recommencer");

        press("Permis, carte grise");
        press("Carte grise");
        press("Recommencer");

        port.refusal = Optional.of("Tous les tickets ont été donnés.");
        press("Un renseignement");
        press("Prendre un ticket");
        press("Terminer");

        port.menu = port.closed("À demain.");
        press("Recommencer");
        press("English");
        press("Start again");

        assertThat(ends()).containsExactly(REFUSED, REFUSED, REFUSED, REFUSED);
    }

    @Test
    void a_page_that_is_closed_ends_the_session() {
        KioskView view = open();
        press("Un renseignement");
        UI.getCurrent().remove(view);
        settle();

        assertThat(ends()).containsExactly(ABANDONED);
    }

    @Test
    void a_kiosk_that_is_put_out_of_order_ends_the_session() {
        open();
        press("Un renseignement");
        KioskArrival.Welcome open = (KioskArrival.Welcome) port.arrival;
        port.arrival = new KioskArrival.OutOfOrder(open.siteName(), open.place(), open.zone(), open.languages());
        press("Recommencer");

        assertThat(ends()).containsExactly(ABANDONED);
        assertThat(heading()).isEqualTo("Cette borne est hors service.");
    }

    @Test
    void a_failure_of_the_count_does_not_stop_the_visitor() {
        open();
        press("Un renseignement");
        port.broken = true;
        press("Recommencer");

        assertThat(heading()).startsWith("Bonjour.");
        assertThat(port.visits).hasSize(1);
    }

    @Test
    void a_clock_that_goes_back_counts_no_time() {
        open();
        press("Un renseignement");
        clock.advance(Duration.ofMinutes(-5));
        press("Recommencer");

        assertThat(port.visits.getFirst().seconds()).isZero();
    }

    private List<KioskSessionRecord.End> ends() {
        return port.visits.stream().map(KioskSessionRecord::end).toList();
    }
}
