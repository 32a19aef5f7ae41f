// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import fr.accueil.counter.common.ActionButton;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.reception.ReceptionCommand.Count.Kind;
import fr.accueil.counter.reception.ReceptionSnapshot.Counts;
import fr.accueil.counter.reception.ReceptionSnapshot.Kiosk;
import fr.accueil.counter.reception.ReceptionSnapshot.Last;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceptionSectionsTest extends ReceptionScreen {

    @Test
    void one_press_counts_for_the_service_that_was_found_or_for_none() {
        open();
        press("Dossier incomplet");
        type("48si");
        assertThat(page()).contains("Pour\u00a0: Remettre un permis invalidé");
        press("Redirigé");

        assertThat(port.sent)
                .containsExactly(
                        new ReceptionCommand.Count(Kind.INCOMPLETE, Optional.empty()),
                        new ReceptionCommand.Count(Kind.REDIRECTED, Optional.of("PC-48SI")));
        assertThat(text("notice")).isEqualTo("Compté\u00a0: redirigé, Remettre un permis invalidé");
    }

    @Test
    void a_screen_reader_reads_a_count_with_its_word_and_not_the_key() {
        port.withKiosks(
                FakeReceptionPort.kiosk(Kiosk.State.OUT_OF_ORDER, Optional.empty()),
                new Kiosk("borne-2", "Hall", Kiosk.State.WORKS, Optional.empty()));
        open();

        assertThat(find(ActionButton.class).withClassName("part").all())
                .hasSize(5)
                .allSatisfy(part -> {
                    Element key = key(part);
                    assertThat(key.getAttribute("aria-hidden"))
                            .as("a key is told by its role")
                            .isEqualTo("true");
                    assertThat(part.getElement().getAttribute("aria-keyshortcuts"))
                            .isEqualTo(key.getText());
                    assertThat(readOut(part.getElement())).as("no figure alone").doesNotMatch(".*\\d\\D?");
                });
        assertThat(readOut(button("Bornes").getElement())).isEqualTo("Bornes1 à voir");
        assertThat(readOut(button("Messages").getElement()))
                .as("nothing is no count")
                .isEqualTo("Messages");
    }

    private static Element key(ActionButton part) {
        return part.getElement()
                .getChildren()
                .filter(each -> each.getTag().equals("kbd"))
                .findFirst()
                .orElseThrow();
    }

    /** The accessible name. */
    private static String readOut(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return "true".equals(element.getAttribute("aria-hidden")) || !element.isVisible()
                ? ""
                : element.getChildren().map(ReceptionSectionsTest::readOut).collect(Collectors.joining());
    }

    @Test
    void the_reception_desk_sees_whose_appointment_was_cancelled_while_they_wait() {
        port.with(
                List.of(new ReceptionSnapshot.Waiting(
                        "id-A042",
                        "A042",
                        "Un renseignement",
                        FakeReceptionPort.NINE_44,
                        new CounterSnapshot.Place.Appointment(FakeReceptionPort.TEN_20, true),
                        2,
                        Optional.of(new CounterSnapshot.AppointmentNews.Cancelled()))),
                List.of());
        open();

        assertThat(text("waiting-ticket")).contains("RDV de 10:20 · rendez-vous annulé");
    }

    @Test
    void the_last_count_is_named_and_undone_by_one_press() {
        open();
        assertThat(offers("Annuler")).isFalse();

        port.with(new Counts(4, 2, Optional.of(new Last(Kind.INCOMPLETE, Optional.of("Associations")))));
        port.send(port.now);
        settle();

        assertThat(text("counted-incomplete")).isEqualTo("4");
        assertThat(text("counted-redirected")).isEqualTo("2");
        assertThat(page()).contains("Dossier incomplet, Associations");
        press("Annuler");
        assertThat(port.sent).containsExactly(new ReceptionCommand.TakeBack());
    }

    @Test
    void the_reception_desk_sees_a_counter_that_asks_for_help_and_answers_by_one_key() {
        open();
        assertThat(text("help")).isEmpty();

        port.withHelp(
                new CounterSnapshot.Help("G4", "Guichet\u00a04", FakeReceptionPort.TEN_20, Optional.empty()),
                new CounterSnapshot.Help("G3", "Guichet\u00a03", FakeReceptionPort.NINE_44, Optional.empty()),
                new CounterSnapshot.Help("G5", "Guichet\u00a05", FakeReceptionPort.TEN_20, Optional.of("Dominique")));
        port.send(port.now);
        settle();

        assertThat(text("help"))
                .contains("Guichet\u00a03 demande de l’aide depuis 9:44", "Guichet\u00a05\u00a0: Dominique y va.");
        assertThat(find(ActionButton.class)
                        .withAttribute("data-key", "f6")
                        .single()
                        .getAriaLabel())
                .as("the one who has waited longest has the key")
                .contains("J’y vais, Guichet\u00a03");
        pressNamed("J’y vais, Guichet\u00a03");
        assertThat(port.sent).containsExactly(new ReceptionCommand.AnswerHelp("G3"));
        assertThat(text("notice")).isEqualTo("Guichet\u00a03 sait que vous arrivez");
    }

    @Test
    void leaving_needs_a_confirmation_because_it_cannot_be_undone() {
        port.with(List.of(FakeReceptionPort.waiting("A042"), FakeReceptionPort.waiting("A043")), List.of());
        open();
        pressNamed("Parti, A042");
        assertThat(port.sent).isEmpty();
        pressNamed("Garder, A042");
        pressNamed("Parti, A042");
        pressNamed("Confirmer le départ, A042");

        assertThat(port.sent).containsExactly(new ReceptionCommand.Leave("id-A042"));
        assertThat(rows("waiting-ticket")).hasSize(2);
    }

    @Test
    void a_long_line_shows_its_beginning_and_says_how_many_more() {
        port.with(
                IntStream.rangeClosed(1, 53)
                        .mapToObj(i -> FakeReceptionPort.waiting("A%03d".formatted(i)))
                        .toList(),
                List.of());
        open();
        assertThat(rows("waiting-ticket")).hasSize(50);
        assertThat(page()).contains("et 3\u00a0autres");
        assertThat(text("waiting-count")).isEqualTo("53\u00a0personnes attendent");
    }

    @Test
    void a_row_that_stays_keeps_its_place_in_the_page_when_others_move() {
        port.with(List.of(FakeReceptionPort.waiting("A042"), FakeReceptionPort.waiting("A043")), List.of());
        open();
        pressNamed("Parti, A043");
        port.with(List.of(FakeReceptionPort.waiting("A043"), FakeReceptionPort.waiting("A044")), List.of())
                .at(101);
        port.send(port.now);
        settle();

        assertThat(rows("waiting-ticket").getFirst()).contains("A043", "Confirmer le départ");
    }

    @Test
    void an_older_state_is_not_shown() {
        port.at(101).with(List.of(FakeReceptionPort.waiting("A042")), List.of());
        open();
        port.send(FakeReceptionPort.calm(100));
        settle();
        assertThat(rows("waiting-ticket")).hasSize(1);
    }

    @Test
    void an_absent_visitor_comes_back_at_their_place_or_at_the_end() {
        port.with(List.of(), List.of(FakeReceptionPort.absent("A042"), FakeReceptionPort.absent("A043")));
        open();
        press("Absents");
        assertThat(page()).contains("absent à 10:20");
        pressNamed("À sa place, A042");
        pressNamed("En fin de file, A043");

        assertThat(port.sent)
                .containsExactly(
                        new ReceptionCommand.BringBack("id-A042", false),
                        new ReceptionCommand.BringBack("id-A043", true));
        assertThat(text("notice")).isEqualTo("A043 est de retour, en fin de file");
    }

    @Test
    void a_service_is_closed_for_today_reopened_and_gets_more_tickets() {
        port.withClosures(
                FakeReceptionPort.closure("PAN", "Aide en ligne", Optional.of(30), false),
                FakeReceptionPort.closure("ASSO", "Associations", Optional.empty(), true));
        open();
        press("Distribution");
        assertThat(rows("gate").getFirst()).contains("12 sur 30");
        assertThat(rows("gate").getLast()).contains("12\u00a0tickets donnés", "Fermée pour aujourd’hui");
        pressNamed("Fermer la distribution, Aide en ligne");
        pressNamed("10\u00a0places, Aide en ligne");
        pressNamed("Rouvrir, Associations");

        assertThat(port.sent)
                .containsExactly(
                        new ReceptionCommand.CloseService("PAN"),
                        new ReceptionCommand.AddPlaces("PAN"),
                        new ReceptionCommand.ReopenService("ASSO"));
    }

    @Test
    void a_kiosk_without_paper_is_announced_and_can_be_put_out_of_order() {
        open();
        assertThat(shows("printer-trouble")).isFalse();
        port.withKiosks(FakeReceptionPort.kiosk(Kiosk.State.WORKS, Optional.of(Kiosk.Printer.PAPER_OUT)));
        port.send(port.now);
        settle();

        assertThat(text("printer-trouble")).contains("Borne 1, Hall\u00a0: il n’y a plus de papier.");
        press("Bornes");
        pressNamed("Mettre hors service, Borne 1, Hall");
        assertThat(port.sent).containsExactly(new ReceptionCommand.Suspend("borne-1"));

        port.withKiosks(FakeReceptionPort.kiosk(Kiosk.State.OUT_OF_ORDER, Optional.empty()));
        port.send(port.now);
        settle();
        assertThat(shows("printer-trouble")).isFalse();
        pressNamed("Remettre en service, Borne 1, Hall");
        assertThat(port.sent).last().isEqualTo(new ReceptionCommand.Restore("borne-1"));
    }

    @Test
    void the_keys_are_on_one_sheet_and_no_longer_watched_when_the_page_is_left() {
        open();
        press("Touches");
        assertThat(find(ReceptionKeySheet.class).single().isOpened()).isTrue();
        UI.getCurrent().remove(view);
        assertThat(port.watchers).isEmpty();
    }

    @Test
    void the_reception_desk_says_that_the_site_is_in_training() {
        ReceptionSnapshot calm = port.now;
        port.now = new ReceptionSnapshot(
                calm.seq(),
                calm.closed(),
                calm.waiting(),
                calm.absent(),
                calm.counts(),
                calm.closures(),
                calm.kiosks(),
                calm.messages(),
                calm.help(),
                true);
        open();

        assertThat(text("training")).startsWith("Formation en cours");
    }
}
