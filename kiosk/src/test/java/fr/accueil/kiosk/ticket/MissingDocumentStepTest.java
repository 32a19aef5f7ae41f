// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.screenkit.QrCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A visitor who lacks a document reads what to do before they wait. */
class MissingDocumentStepTest extends KioskScreen {
    private static final ServicePage.Missing ADVICE = new ServicePage.Missing(
            "Revenez avec votre passeport.",
            List.of(new ServicePage.Contact(ServicePage.Contact.Kind.WEB, "ants.gouv.fr")),
            Optional.of(FakeKioskPort.choice("PN", "Être aidé")));

    @Test
    void the_advice_has_a_code_to_scan_and_a_service_that_helps() {
        showMissing(new ServicePage.TakeTicket("PC", "Permis", List.of("Le passeport"), true, Optional.of(ADVICE)));

        assertThat(heading()).isEqualTo("Il vous manque un document");
        assertThat(screen()).contains("Permis", "Revenez avec votre passeport.", "ants.gouv.fr", "Besoin d’aide");
        assertThat(attribute(find(QrCode.class).single(), "data-href")).isEqualTo("https://ants.gouv.fr");
        assertThat(choices()).containsExactly("Être aidé", "J’ai tout, prendre un ticket", "Terminer");
        assertThat(port.requests).isEmpty();
    }

    @Test
    void a_visitor_who_has_everything_after_all_goes_on_to_the_ticket() {
        showMissing(new ServicePage.TakeTicket("PC", "Permis", List.of("Le passeport"), true, Optional.of(ADVICE)));
        press("J’ai tout, prendre un ticket");
        press("Prendre un ticket");

        assertThat(heading()).isEqualTo("Votre numéro A042");
    }

    @Test
    void the_offer_leads_to_its_page_and_back() {
        showMissing(new ServicePage.TakeTicket("PC", "Permis", List.of("Le passeport"), true, Optional.of(ADVICE)));
        port.pages.put("PN", FakeKioskPort.ticket("PN", "Point numérique", List.of(), false));
        press("Être aidé");
        assertThat(heading()).isEqualTo("Point numérique");

        press("Retour");
        assertThat(heading()).isEqualTo("Il vous manque un document");
    }

    @Test
    void an_appointment_is_not_a_ticket() {
        showMissing(new ServicePage.CheckIn("PC", "Permis", List.of("Le passeport"), false, true, Optional.of(ADVICE)));
        press("J’ai tout, continuer");

        assertThat(choices()).contains("Taper la référence");
    }

    @Test
    void advice_may_be_a_sentence_alone_beside_the_reception() {
        ServicePage.Missing bare = new ServicePage.Missing("Revenez avec.", List.of(), Optional.empty());
        showMissing(new ServicePage.TakeTicket("PC", "Permis", List.of("Le passeport"), true, Optional.of(bare)));

        assertThat(choices())
                .containsExactly("Prendre un ticket pour l’accueil", "J’ai tout, prendre un ticket", "Terminer");
        press("Terminer");
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void where_nothing_is_advised_nothing_is_offered() {
        show(new ServicePage.TakeTicket("PC", "Permis", List.of("Le passeport"), true, Optional.empty()));

        assertThat(choices()).doesNotContain("Il me manque un document");
    }

    private void showMissing(ServicePage page) {
        show(page);
        press("Il me manque un document");
    }

    private void show(ServicePage page) {
        port.pages.put("PC", page);
        open();
        press("Permis, carte grise");
        press("Permis");
    }
}
