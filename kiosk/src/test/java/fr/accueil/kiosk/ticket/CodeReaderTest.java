// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.kiosk.common.IdleWatch;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** A letter is read on every page: it ends the session of the previous visitor. */
class CodeReaderTest extends KioskScreen {
    private static final LocalDateTime TEN_TWENTY = LocalDateTime.of(2026, 11, 24, 10, 20);

    @Test
    void a_letter_shown_while_the_ticket_before_is_still_there_ends_its_page() {
        open();
        press("English");
        press("Larger");
        press("Un renseignement");
        press("Get a ticket");
        assertThat(heading()).isEqualTo("Your number A042");
        expect("R007");

        scan("ABC123");

        assertThat(heading()).isEqualTo("Votre numéro R007");
        assertThat(find(SessionScreen.class).single().getClassNames()).doesNotContain("larger");
        assertThat(port.visits).extracting(KioskSessionRecord::end).containsExactly(KioskSessionRecord.End.TICKET);
        press("Terminer");
        assertThat(port.visits)
                .extracting(KioskSessionRecord::end)
                .containsExactly(KioskSessionRecord.End.TICKET, KioskSessionRecord.End.CHECK_IN);
    }

    @Test
    void two_letters_one_after_the_other_are_two_visitors() {
        open();
        expect("R007");
        scan("ABC123");
        expect("R008");
        scan("ABC124");

        assertThat(heading()).isEqualTo("Votre numéro R008");
        assertThat(port.checkIns).extracting(CheckInRequest::code).containsExactly("ABC123", "ABC124");
        assertThat(port.checkIns).extracting(CheckInRequest::tap).doesNotHaveDuplicates();
    }

    @Test
    void the_letter_of_the_ticket_that_is_shown_changes_nothing() {
        open();
        expect("R007");
        scan("ABC123");
        scan("ABC123");

        assertThat(heading()).isEqualTo("Votre numéro R007");
        assertThat(screen()).contains("Rendez-vous de 10:20");
        assertThat(port.checkIns).hasSize(1);
    }

    @Test
    void the_letter_of_a_visitor_who_took_a_ticket_by_hand_after_it_failed_is_read_again() {
        open();
        scan("ABC123");
        assertThat(heading()).isEqualTo("Nous ne trouvons pas ce rendez-vous.");
        press("Terminer");
        press("Un renseignement");
        press("Prendre un ticket");
        expect("R007");

        scan("ABC123");

        assertThat(heading()).isEqualTo("Votre numéro R007");
    }

    @Test
    void a_letter_is_read_on_every_page_and_back_returns_to_it() {
        open();
        press("Permis, carte grise");
        scan("ABC123");
        scan("ABC124");
        assertThat(heading()).isEqualTo("Nous ne trouvons pas ce rendez-vous.");
        press("Retour");
        assertThat(heading()).isEqualTo("Permis, carte grise");

        press("Retour");
        press("Chercher une démarche");
        expect("R007");
        scan("ABC123");
        assertThat(heading()).isEqualTo("Votre numéro R007");
        press("Terminer");
        press("Un renseignement");
        expect("R008");
        scan("ABC124");
        assertThat(heading()).isEqualTo("Votre numéro R008");
    }

    @Test
    void after_a_pause_the_whole_text_is_sought_first_then_what_came_after_the_pause() {
        open();
        scan("ABC123", "C123");
        assertThat(port.checkIns).extracting(CheckInRequest::code).containsExactly("ABC123", "C123");
        assertThat(heading()).isEqualTo("Nous ne trouvons pas ce rendez-vous.");

        expect("R007");
        scan("ABC123", "C123");
        scan("ABC123ABC123", "ABC123");
        assertThat(heading()).isEqualTo("Votre numéro R007");
        assertThat(port.checkIns).as("found at once, and not asked again").hasSize(3);
    }

    @Test
    void a_scan_that_was_on_its_way_while_the_page_changed_is_not_lost() {
        open();
        CodeReader reader = find(CodeReader.class).single();
        press("Un renseignement");
        press("Retour");
        expect("R007");

        scan(reader, "ABC123");

        assertThat(heading()).isEqualTo("Votre numéro R007");
    }

    @Test
    void an_unseen_ticket_is_shown_again_when_the_page_is_reloaded() {
        open();
        press("English");
        press("Un renseignement");
        press("Get a ticket");

        reload();

        assertThat(heading()).isEqualTo("Your number A042");
        assertThat(port.requests).hasSize(1);
        assertThat(port.given).hasSize(1);
        press("Finish");
        assertThat(heading()).startsWith("Bonjour.");
        reload();
        assertThat(heading()).as("it was finished").startsWith("Bonjour.");
    }

    @Test
    void a_ticket_is_shown_again_for_a_minute_from_when_it_was_given() {
        open();
        press("Un renseignement");
        press("Prendre un ticket");
        clock.advance(Duration.ofSeconds(30));
        reload();
        assertThat(heading()).isEqualTo("Votre numéro A042");
        assertThat(attribute(find(IdleWatch.class).single(), "seconds")).isEqualTo("30");
        clock.advance(Duration.ofSeconds(30));
        reload();
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void a_ticket_is_not_shown_by_another_kiosk_nor_after_the_clock_was_set_back() {
        open();
        press("Un renseignement");
        press("Prendre un ticket");
        clock.advance(Duration.ofSeconds(-3600));
        reload();
        assertThat(heading()).startsWith("Bonjour.");

        press("Un renseignement");
        press("Prendre un ticket");
        leave();
        open("K2");
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void a_check_in_is_shown_again_too_and_the_next_letter_ends_it() {
        open();
        expect("R007");
        scan("ABC123");
        reload();
        assertThat(heading()).isEqualTo("Votre numéro R007");
        assertThat(screen()).contains("Rendez-vous de 10:20");

        expect("R008");
        scan("ABC124");
        reload();

        assertThat(heading()).isEqualTo("Votre numéro R008");
    }

    private void expect(String number) {
        port.checkInAnswer = new CheckInAnswer.CheckedIn(port.issued(number), TEN_TWENTY);
    }
}
