// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import static fr.accueil.manager.device.FakeDevicePort.NOW;
import static fr.accueil.manager.device.FakeDevicePort.display;
import static fr.accueil.manager.device.FakeDevicePort.list;
import static fr.accueil.manager.device.FakeDevicePort.outOfOrder;
import static fr.accueil.manager.device.FakeDevicePort.printing;
import static fr.accueil.manager.device.FakeDevicePort.silent;
import static fr.accueil.manager.device.FakeDevicePort.sound;
import static fr.accueil.manager.device.FakeDevicePort.works;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.common.FakeNavigationPort;
import fr.accueil.manager.common.ManagerLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DevicesViewTest extends DevicesScreen {

    @Test
    void only_managers_and_administrators_come_in() {
        assertThat(DevicesView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void the_title_answers_whether_all_works() {
        port.list = list(NOW, works("borne-1", 1), works("borne-2", 1));
        show("fr");
        assertThat(sentence()).isEqualTo("Toutes les bornes et tous les écrans fonctionnent");

        moves(list(NOW, works("borne-1", 1), silent("borne-2", NOW)));
        assertThat(sentence()).isEqualTo("Un appareil sur 2 ne fonctionne pas");

        moves(list(NOW, silent("borne-1", NOW), silent("borne-3", NOW), display("hall"), works("borne-2", 1)));
        assertThat(sentence()).isEqualTo("2 appareils sur 3 ne fonctionnent pas");

        moves(list(NOW, silent("borne-1", NOW)));
        assertThat(sentence()).isEqualTo("L’appareil ne fonctionne pas");

        moves(list(NOW, display("hall"), works("borne-2", 1)));
        assertThat(sentence())
                .as("what was never put up does not fail")
                .isEqualTo("Un appareil n’est pas encore relié");
    }

    @Test
    void a_printer_that_needs_attention_says_so_and_since_when() {
        Instant since = NOW.minus(Duration.ofMinutes(3));
        port.list = list(
                NOW,
                printing("borne-1", DeviceList.Paper.OUT, since),
                printing("borne-2", DeviceList.Paper.PRINTS, since),
                printing("borne-3", DeviceList.Paper.FAILS, since));
        show("fr");

        assertThat(texts("device-printer"))
                .containsExactly(
                        "Plus de papier depuis 10:42",
                        "L’imprimante fonctionne",
                        "L’imprimante ne répond pas depuis 10:42");
        assertThat(row(0).hasClassName("warn")).isTrue();
        assertThat(row(1).hasClassName("warn")).isFalse();
    }

    @Test
    void a_display_shows_its_sound_and_one_without_a_voice_needs_attention() {
        Instant since = NOW.minus(Duration.ofMinutes(3));
        port.list = list(
                NOW,
                sound("hall", DeviceList.Sound.SERVER, since),
                sound("couloir", DeviceList.Sound.CHIME, since),
                sound("annexe", DeviceList.Sound.BLOCKED, since));
        show("fr");

        assertThat(texts("device-voice"))
                .containsExactly(
                        "Voix du serveur, depuis 10:42",
                        "Aucune voix, carillon seul depuis 10:42",
                        "Son bloqué par le navigateur depuis 10:42\u00a0: touchez l’écran");
        assertThat(row(0).hasClassName("warn")).isFalse();
        assertThat(row(1).hasClassName("warn")).isTrue();
        assertThat(row(2).hasClassName("warn")).isTrue();
    }

    @Test
    void each_device_says_how_it_is_in_words_and_by_a_shape() {
        port.list = list(
                NOW,
                works("borne-1", 1),
                silent("borne-2", NOW.minus(Duration.ofMinutes(3))),
                outOfOrder("borne-3", NOW.minus(Duration.ofMinutes(90)), "Plus de papier"),
                display("hall"));
        show("fr");

        assertThat(texts("device-state"))
                .containsExactly(
                        "Fonctionne depuis 10:45",
                        "Ne répond pas depuis 10:42",
                        "Hors service depuis 09:15",
                        "Non relié");
        assertThat(row(0).getElement().getOuterHTML()).contains("state works");
        assertThat(row(1).getElement().getOuterHTML()).contains("state silent");
        assertThat(row(2).getElement().getOuterHTML()).contains("state out-of-order");
        assertThat(row(3).getElement().getOuterHTML()).contains("state not-enrolled");
        assertThat(text(row(2))).contains("Borne 3", "Accueil général", "Plus de papier");
        assertThat(text(row(3))).contains("Écran hall", "Salle d’attente");
        assertThat(row(1).hasClassName("warn")).isTrue();
        assertThat(row(2).hasClassName("warn")).as("somebody decided it").isFalse();
    }

    @Test
    void silence_of_another_day_says_the_day() {
        port.list = list(NOW, silent("borne-1", NOW.minus(Duration.ofDays(1))));
        show("fr");

        assertThat(texts("device-state")).containsExactly("Ne répond pas depuis le 23 novembre à 10:45");
    }

    @Test
    void the_availability_is_never_said_better_than_it_was() {
        port.list = list(NOW, works("borne-1", 0.9925), works("borne-2", 0.98999), works("borne-3", 1), display("h"));
        show("fr");

        assertThat(texts("device-available"))
                .containsExactly(
                        "99,2\u00a0% des heures d’ouverture",
                        "98,9\u00a0% des heures d’ouverture", "100,0\u00a0% des heures d’ouverture", "–");
        assertThat(find(Span.class).withClassName("below").all()).hasSize(1);
        assertThat(find(Paragraph.class).withClassName("target").single().getText())
                .isEqualTo("Objectif\u00a0: 99\u00a0% des heures d’ouverture.");
    }

    @Test
    void the_page_moves_without_a_reload_and_ignores_what_comes_late() {
        show("fr");

        moves(list(NOW.plusSeconds(30), silent("borne-1", NOW)));
        assertThat(texts("device-state")).containsExactly("Ne répond pas depuis 10:45");
        port.watchers.getFirst().accept(list(NOW, works("borne-1", 1)));
        roundTrip();

        assertThat(texts("device-state")).containsExactly("Ne répond pas depuis 10:45");
    }

    @Test
    void what_happens_while_the_page_opens_is_not_missed() {
        port.whileTheWatchIsSetUp = () -> port.list = list(NOW, silent("borne-1", NOW));

        show("fr");

        assertThat(texts("device-state")).containsExactly("Ne répond pas depuis 10:45");
    }

    @Test
    void a_site_without_kiosks_and_screens_says_so() {
        port.list = list(NOW);
        show("fr");

        assertThat(sentence()).isEqualTo("Rien à surveiller");
        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("Aucune borne ni aucun écran n’est réglé pour ce site.");
    }

    @Test
    void a_reason_is_shown_as_it_was_written_and_never_as_html() {
        port.list = list(NOW, outOfOrder("borne-1", NOW, "<img src=x> " + "mot ".repeat(50)));
        show("fr");

        assertThat(row(0).getElement().getOuterHTML()).contains("&lt;img src=x&gt;");
    }

    @Test
    void the_manager_can_go_back_to_the_hall_and_sign_out() {
        show("fr");

        var frame = new ManagerLayout(new FakeNavigationPort());
        UI.getCurrent().add(frame);
        frame.show("manager/devices", "fr");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("/manager", "?lang=fr", "?lang=en");
        assertThat(find(Header.class).single().getElement().getOuterHTML()).contains("action=\"/sign-out\"");
        assertThat(find(Div.class)
                        .withClassName("link-lost")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .startsWith("Informations interrompues depuis");
        assertThat(find(NativeTable.class).all().getFirst().getCaptionText()).isEqualTo("Bornes et écrans");
    }

    @Test
    void a_closed_page_is_not_watched_any_more() {
        var view = show("fr");
        assertThat(port.watchers).hasSize(1);

        UI.getCurrent().remove(view);

        assertThat(port.watchers).isEmpty();
    }

    @Test
    void the_page_has_a_title_and_can_speak_english() {
        assertThat(show("fr").getPageTitle()).isEqualTo("Bornes et écrans, Préfecture de la Loire-Atlantique");
        UI.getCurrent().removeAll();

        show("en");

        assertThat(texts("device-state")).hasSize(2).contains("Not connected");
        assertThat(texts("device-state").getFirst()).startsWith("Works since 10:45");
        assertThat(texts("device-available").getFirst()).isEqualTo("99.2% of the opening hours");
    }
}
