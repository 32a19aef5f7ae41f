// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.device;

import static fr.accueil.manager.device.FakeDevicePort.NOW;
import static fr.accueil.manager.device.FakeDevicePort.list;
import static fr.accueil.manager.device.FakeDevicePort.printing;
import static fr.accueil.manager.device.FakeDevicePort.works;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.NativeTableRow;
import org.junit.jupiter.api.Test;

/** A manager's actions on a device: codes, tests, removal, out of order. */
class DeviceActionsTest extends DevicesScreen {

    @Test
    void a_new_code_is_shown_large_once_with_how_to_use_it() {
        show("fr");

        press("Créer un code\u00a0: Écran hall, Salle d’attente");

        assertThat(port.done).containsExactly("code DISPLAY/hall");
        assertThat(dialog().getHeaderTitle()).isEqualTo("Code pour Écran hall, Salle d’attente");
        assertThat(texts("device-code")).containsExactly("ABCD\u00a02345");
        assertThat(text(dialog())).contains("https://accueil.test/device", "une seule fois, jusqu’à 11:00");
        press("J’ai noté le code");
        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(texts("device-code")).isEmpty();
    }

    @Test
    void a_device_that_is_gone_meanwhile_gets_no_code() {
        port.list = list(NOW, works("gone", 1));
        show("fr");

        press("Créer un code\u00a0: Borne gone, Accueil général");

        assertThat(find(Dialog.class).exists()).isFalse();
    }

    @Test
    void a_test_call_goes_to_a_display_and_the_dialog_says_what_it_shows() {
        show("fr");
        assertThat(labels()).doesNotContain("Essayer l’appel\u00a0: Borne 1, Accueil général");

        press("Essayer l’appel\u00a0: Écran hall, Salle d’attente");

        assertThat(port.done).containsExactly("test call DISPLAY/hall");
        assertThat(text(dialog())).contains("L’écran affiche «\u00a0Essai\u00a0»", "ne compte dans aucune statistique");
        press("Fermer");
    }

    @Test
    void a_test_print_says_how_it_goes_and_is_offered_only_where_there_is_a_printer() {
        port.list = list(NOW, works("borne-1", 1), printing("borne-2", DeviceList.Paper.PRINTS, NOW));
        show("fr");
        assertThat(labels()).doesNotContain("Imprimer un essai\u00a0: Borne 1, Accueil général");

        press("Imprimer un essai\u00a0: Borne 2, Accueil général");

        assertThat(dialog().getHeaderTitle()).isEqualTo("Ticket d’essai, Borne 2, Accueil général");
        assertThat(text(dialog())).contains("L’essai est parti vers l’imprimante…");
        port.testPrint.accept(DevicePort.TestPrint.PAPER_OUT);
        runPendingSignalsTasks();
        assertThat(text(dialog())).contains("Il n’y a plus de papier.");
        press("Fermer");
        assertThat(port.done).containsExactly("test KIOSK/borne-2", "test over");
    }

    @Test
    void a_device_is_removed_only_after_a_question() {
        show("fr");

        press("Retirer\u00a0: Borne 1, Accueil général");
        assertThat(port.done).isEmpty();
        assertThat(dialog().getHeaderTitle()).isEqualTo("Retirer Borne 1, Accueil général\u00a0?");
        press("Annuler");
        assertThat(port.done).isEmpty();
        assertThat(find(Dialog.class).exists()).isFalse();

        press("Retirer\u00a0: Borne 1, Accueil général");
        press("Retirer l’appareil");

        assertThat(port.done).containsExactly("revoke KIOSK/borne-1");
        assertThat(find(NativeTableRow.class).withAttribute("data-device").all())
                .as("seen at once")
                .hasSize(1);
    }

    @Test
    void a_kiosk_is_put_out_of_order_with_a_reason_and_back_in_order() {
        show("fr");

        press("Mettre hors service\u00a0: Borne 1, Accueil général");
        Input reason = find(Input.class).single();
        assertThat(find(NativeLabel.class).single().getElement().getAttribute("for"))
                .isEqualTo(reason.getId().orElseThrow());
        reason.setValue("Plus de papier");
        press("Mettre hors service");

        assertThat(port.done).containsExactly("out KIOSK/borne-1 Plus de papier");
        assertThat(texts("device-state")).containsExactly("Hors service depuis 10:45");
        assertThat(labels()).doesNotContain("Mettre hors service\u00a0: Borne 1, Accueil général");

        press("Remettre en service\u00a0: Borne 1, Accueil général");

        assertThat(port.done).contains("back KIOSK/borne-1");
        assertThat(texts("device-state")).containsExactly("Fonctionne depuis 10:45");
    }

    @Test
    void only_what_makes_sense_is_offered() {
        show("fr");

        assertThat(labels())
                .containsExactly(
                        "Créer un code\u00a0: Borne 1, Accueil général",
                        "Retirer\u00a0: Borne 1, Accueil général",
                        "Mettre hors service\u00a0: Borne 1, Accueil général",
                        "Créer un code\u00a0: Écran hall, Salle d’attente",
                        "Essayer l’appel\u00a0: Écran hall, Salle d’attente");
    }
}
