// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import static fr.accueil.kiosk.VisitRecord.End.ABANDONED;
import static fr.accueil.kiosk.VisitRecord.End.CHECK_IN;
import static fr.accueil.kiosk.VisitRecord.End.INCOMPLETE;
import static fr.accueil.kiosk.VisitRecord.End.REDIRECTED;
import static fr.accueil.kiosk.VisitRecord.End.REFUSED;
import static fr.accueil.kiosk.VisitRecord.End.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every visit is counted once, and nothing else is. */
class VisitRecordTest extends KioskTest {

    @Test
    void a_kiosk_that_nobody_touches_counts_no_visit() {
        open();
        press("Recommencer");
        press("Recommencer");

        assertThat(desk.visits).isEmpty();
    }

    @Test
    void a_ticket_is_counted_with_its_screens_and_its_time() {
        open();
        clock.turn(Duration.ofMinutes(10));
        press("Un renseignement");
        clock.turn(Duration.ofSeconds(25));
        press("Prendre un ticket");
        clock.turn(Duration.ofSeconds(8));
        press("Terminer");

        assertThat(desk.visits).containsExactly(new VisitRecord(3, 33, Locale.FRENCH, TICKET, Optional.of("INFO")));
    }

    @Test
    void a_visit_is_counted_once_and_the_next_one_begins_anew() {
        open();
        press("English");
        press("Un renseignement");
        press("Start again");
        press("Recommencer");
        press("Je ne sais pas");
        press("Recommencer");

        assertThat(desk.visits).extracting(VisitRecord::end).containsExactly(ABANDONED, ABANDONED);
        assertThat(desk.visits).extracting(VisitRecord::language).containsExactly(Locale.ENGLISH, Locale.FRENCH);
        assertThat(desk.visits).extracting(VisitRecord::steps).containsExactly(2, 2);
    }

    @Test
    void a_language_chosen_and_left_is_a_visit_that_was_given_up() {
        open();
        press("English");
        press("Start again");

        assertThat(desk.visits).containsExactly(new VisitRecord(1, 0, Locale.ENGLISH, ABANDONED, Optional.empty()));
    }

    @Test
    void the_way_back_takes_nothing_back_of_what_was_told() {
        desk.pages.put(
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

        assertThat(desk.visits).containsExactly(new VisitRecord(5, 0, Locale.FRENCH, REDIRECTED, Optional.of("PC")));
    }

    @Test
    void advice_about_a_document_is_an_incomplete_file() {
        ServicePage.Missing missing = new ServicePage.Missing("Revenez avec.", List.of(), Optional.empty());
        desk.pages.put("PC", new ServicePage.TakeTicket("PC", "Permis", List.of("Un"), false, Optional.of(missing)));
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
        desk.checkInAnswer = new CheckInAnswer.CheckedIn(desk.issued("R1"), LocalDateTime.of(2026, 11, 24, 10, 20));
        scan("ABC123");
        press("Terminer");
        desk.checkInAnswer = new CheckInAnswer.NotFound(Optional.empty());
        scan("ABC123");
        press("Terminer");

        assertThat(ends()).containsExactly(CHECK_IN, REFUSED);
    }

    @Test
    void what_is_closed_used_up_or_unknown_is_a_refusal() {
        desk.pages.put("PC", new ServicePage.Closed("Permis", "Demain."));
        open();
        press("Permis, carte grise");
        press("Permis");
        press("Recommencer");

        press("Permis, carte grise");
        press("Carte grise");
        press("Recommencer");

        desk.refusal = Optional.of("Tous les tickets ont été donnés.");
        press("Un renseignement");
        press("Prendre un ticket");
        press("Terminer");

        desk.menu = desk.closed("À demain.");
        press("Recommencer");
        press("English");
        press("Start again");

        assertThat(ends()).containsExactly(REFUSED, REFUSED, REFUSED, REFUSED);
    }

    @Test
    void a_page_that_is_closed_ends_the_visit() {
        KioskView view = open();
        press("Un renseignement");
        UI.getCurrent().remove(view);
        look();

        assertThat(ends()).containsExactly(ABANDONED);
    }

    @Test
    void a_kiosk_that_is_put_out_of_order_ends_the_visit() {
        open();
        press("Un renseignement");
        Arrival.Welcome open = (Arrival.Welcome) desk.arrival;
        desk.arrival = new Arrival.OutOfOrder(open.siteName(), open.place(), open.zone(), open.languages());
        press("Recommencer");

        assertThat(ends()).containsExactly(ABANDONED);
        assertThat(heading()).isEqualTo("Cette borne est hors service.");
    }

    @Test
    void a_house_that_cannot_count_does_not_hold_the_visitor() {
        open();
        press("Un renseignement");
        desk.broken = true;
        press("Recommencer");

        assertThat(heading()).startsWith("Bonjour.");
        assertThat(desk.visits).hasSize(1);
    }

    @Test
    void a_clock_that_goes_back_counts_no_time() {
        open();
        press("Un renseignement");
        clock.turn(Duration.ofMinutes(-5));
        press("Recommencer");

        assertThat(desk.visits.getFirst().seconds()).isZero();
    }

    private List<VisitRecord.End> ends() {
        return desk.visits.stream().map(VisitRecord::end).toList();
    }
}
