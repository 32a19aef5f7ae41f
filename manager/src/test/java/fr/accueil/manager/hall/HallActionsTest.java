// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import static fr.accueil.manager.hall.QueueOverviews.empty;
import static fr.accueil.manager.hall.QueueOverviews.open;
import static fr.accueil.manager.hall.QueueOverviews.waits;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.accueil.manager.common.ChoiceField;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HallActionsTest extends BrowserlessTest {

    private final FakeHallPort port = new FakeHallPort();
    private HallView view;

    @BeforeEach
    void the_manager_opens_the_hall() {
        view = new HallView(
                new FakeQueueOverviewPort(
                        open(1, List.of(waits("A", "Accueil", 4, 12, 2), empty("Z", "Citoyenneté", 1)), List.of())),
                port);
        UI.getCurrent().add(view);
        view.show("fr");
        roundTrip();
    }

    @Test
    void the_hall_shows_how_waits_meet_the_target_and_the_appointments() {
        assertThat(view.getElement().getTextRecursively())
                .contains("86\u00a0%", "10 à 25\u00a0min")
                .contains("Rendez-vous\u00a0: 12 à venir, 3 arrivés, 1 en retard")
                .contains("Fermé pour aujourd’hui\u00a0: Carte grise", "Hors service\u00a0: Borne 2, Entrée");
    }

    @Test
    void an_alert_is_shown_at_once_and_goes_when_it_is_over() {
        port.becomes(List.of(
                new HallSnapshot.Alert.PastTarget("Accueil", 31),
                new HallSnapshot.Alert.Paused("Guichet 4", 70),
                new HallSnapshot.Alert.KioskLost("borne-1"),
                new HallSnapshot.Alert.DisplayLost("Salle d’attente"),
                new HallSnapshot.Alert.PrinterTrouble("borne-2"),
                new HallSnapshot.Alert.DiskLow(),
                new HallSnapshot.Alert.Outrun("Accueil", 14)));
        roundTrip();
        assertThat(hall())
                .contains("31\u00a0min", "Guichet 4 est en pause", "14 personnes")
                .contains(
                        "La borne 1 (Hall) ne répond pas",
                        "L’écran «\u00a0Salle d’attente\u00a0» ne répond pas",
                        "la borne 2 (Entrée)")
                .contains("Le disque du serveur est presque plein");

        port.becomes(List.of());
        roundTrip();
        assertThat(hall()).doesNotContain("Guichet 4 est en pause");
    }

    @Test
    void an_alert_that_comes_while_the_page_opens_is_not_missed() {
        port.whileTheWatchIsSetUp = () -> port.becomes(List.of(new HallSnapshot.Alert.Paused("Guichet 4", 70)));

        UI.getCurrent().removeAll();
        the_manager_opens_the_hall();

        assertThat(hall()).contains("Guichet 4 est en pause");
    }

    @Test
    void a_message_goes_to_the_displays() {
        press("Message sur les écrans");
        find(Input.class, dialog()).single().setValue("Guichet 3 fermé");
        press("Afficher le message");
        assertThat(port.done).containsExactly("show Guichet 3 fermé");
    }

    @Test
    void a_message_on_the_displays_is_shown_with_a_button_that_removes_it() {
        port.shows(new HallSnapshot.Message("m-1", "Guichet 3 fermé"));
        roundTrip();
        assertThat(hall()).contains("Message à l’écran\u00a0: «\u00a0Guichet 3 fermé\u00a0»");
        press("Retirer");
        assertThat(port.done).containsExactly("remove m-1");

        port.shows();
        roundTrip();
        assertThat(hall()).doesNotContain("Guichet 3 fermé");
    }

    @Test
    void the_question_begins_with_the_queues_that_the_counter_serves_now() {
        press("Changer les files d’un guichet");
        assertThat(chosen()).containsExactly("G1", "R", "H", "");
        find(ChoiceField.class, dialog()).all().getFirst().choose("A1");
        assertThat(chosen()).containsExactly("A1", "A", "", "");
        find(ChoiceField.class, dialog()).all().getFirst().choose("G1");
        press("Changer les files");
        assertThat(port.done).containsExactly("serve G1 [R, H]");
    }

    private List<String> chosen() {
        return find(ChoiceField.class, dialog()).all().stream()
                .map(ChoiceField::chosen)
                .toList();
    }

    @Test
    void a_service_is_closed_for_today_and_opened_again() {
        press("Ouvrir ou fermer une démarche");
        press("Fermer");
        press("Ouvrir ou fermer une démarche");
        press("Rouvrir");
        assertThat(port.done).containsExactly("close ASSO", "open CG");
    }

    @Test
    void a_kiosk_is_put_out_of_service_and_back() {
        press("Mettre une borne hors service");
        assertThat(dialog().getElement().getTextRecursively())
                .contains("Borne 1, Hall", "Borne 2, Entrée")
                .doesNotContain("borne-");
        press("Mettre hors service");
        press("Mettre une borne hors service");
        press("Remettre en service");
        assertThat(port.done).containsExactly("stop borne-1", "restore borne-2");
    }

    @Test
    void a_counter_is_moved_to_another_queue() {
        press("Changer les files d’un guichet");
        find(ChoiceField.class, dialog()).all().get(1).choose("A");
        find(ChoiceField.class, dialog()).all().get(2).choose("R");
        press("Changer les files");
        assertThat(port.done).containsExactly("serve G1 [A, R]");
    }

    @Test
    void a_forgotten_ticket_is_ended_and_a_refusal_is_said() {
        port.refusal = Optional.of("Ce ticket a déjà changé.");
        press("Clore un ticket oublié");
        press("Clore le ticket");
        assertThat(port.done).containsExactly("end A1 A042");
        assertThat(dialog().getElement().getTextRecursively()).contains("Ce ticket a déjà changé.");
    }

    @Test
    void an_impossible_action_is_not_offered_and_has_a_reason() {
        assertThat(offered("Clore un ticket oublié")).isTrue();
        assertThat(hall()).doesNotContain("Aucun guichet");

        port.hasCounters(new HallSnapshot.OpenCounter("G1", "Guichet 1", List.of("R"), Optional.empty()));
        roundTrip();
        assertThat(offered("Clore un ticket oublié")).isFalse();
        assertThat(offered("Changer les files d’un guichet")).isTrue();
        assertThat(hall()).contains("Aucun guichet n’a de ticket en cours.");

        port.hasCounters();
        roundTrip();
        assertThat(offered("Changer les files d’un guichet")).isFalse();
        assertThat(hall()).contains("Aucun guichet n’est ouvert.");
        assertThat(whyNot("Changer les files d’un guichet")).isEqualTo("Aucun guichet n’est ouvert.");
        assertThat(whyNot("Clore un ticket oublié")).isEqualTo("Aucun guichet n’a de ticket en cours.");
    }

    @Test
    void a_question_has_one_filled_button_and_a_list_of_closings_has_none() {
        press("Clore un ticket oublié");
        assertThat(filled()).containsExactly("Clore le ticket");
        press("Annuler");
        press("Ouvrir ou fermer une démarche");
        assertThat(filled()).isEmpty();
    }

    @Test
    void the_dialogs_of_the_hall_use_the_style_sheet_that_the_hall_loads() throws IOException {
        try (var style = getClass().getResourceAsStream("/META-INF/resources/manager/manager.css")) {
            assertThat(new String(style.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("vaadin-dialog.sheet .action.primary", "vaadin-dialog.sheet .choices");
        }
    }

    /** The accessible description of the button. */
    private String whyNot(String text) {
        String id =
                find(NativeButton.class).withText(text).single().getElement().getAttribute("aria-describedby");
        return find(Paragraph.class).withId(id).single().getText();
    }

    private boolean offered(String text) {
        return find(NativeButton.class).withText(text).single().isEnabled();
    }

    private List<String> filled() {
        return find(NativeButton.class, dialog()).withClassName("primary").all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void leaving_the_page_ends_the_watch() {
        UI.getCurrent().remove(view);
        assertThat(port.watchers).isEmpty();
    }

    private String hall() {
        return find(Div.class).withClassName("hall").single().getElement().getTextRecursively();
    }

    private Dialog dialog() {
        return find(Dialog.class).all().stream()
                .filter(Dialog::isOpened)
                .toList()
                .getLast();
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
        roundTrip();
    }
}
