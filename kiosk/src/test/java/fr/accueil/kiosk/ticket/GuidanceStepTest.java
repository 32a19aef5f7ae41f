// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import static fr.accueil.kiosk.ticket.ServicePage.Contact.Kind.MAIL;
import static fr.accueil.kiosk.ticket.ServicePage.Contact.Kind.PHONE;
import static fr.accueil.kiosk.ticket.ServicePage.Contact.Kind.POST;
import static fr.accueil.kiosk.ticket.ServicePage.Contact.Kind.WEB;
import static fr.accueil.kiosk.ticket.ServicePage.Elsewhere.Place.ANYWHERE;
import static fr.accueil.kiosk.ticket.ServicePage.Elsewhere.Place.TOWN_HALL;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.OrderedList;
import fr.accueil.kiosk.ticket.ServicePage.Contact;
import fr.accueil.screenkit.QrCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidanceStepTest extends KioskScreen {
    private static final String TO_RECEPTION = "Prendre un ticket pour l’accueil";

    @Test
    void a_service_by_appointment_explains_how_to_book_one() {
        show(new ServicePage.AppointmentOnly(
                "Permis",
                "Demandez un rendez-vous en ligne.",
                List.of(
                        new Contact(WEB, "loire-atlantique.gouv.fr/rdv"),
                        new Contact(PHONE, "02 40 41 20 20"),
                        new Contact(MAIL, "sejour@example.fr"),
                        new Contact(POST, "6 quai Ceineray\n44000 Nantes")),
                List.of("Le titre actuel")));

        assertThat(screen())
                .contains("Uniquement sur rendez-vous", "Demandez un rendez-vous en ligne.", "Le titre actuel")
                .contains("Sur internet", "loire-atlantique.gouv.fr/rdv", "Par téléphone", "02 40 41 20 20")
                .contains("Par courriel", "sejour@example.fr", "À cette adresse", "6 quai Ceineray");
        assertThat(choices()).containsExactly(TO_RECEPTION, "Retour", "Terminer");
        press(TO_RECEPTION);
        assertThat(choices()).contains("Prendre un ticket");
    }

    @Test
    void a_web_address_can_be_scanned() {
        show(new ServicePage.AppointmentOnly("Permis", "", List.of(new Contact(WEB, "ants.gouv.fr")), List.of()));

        QrCode code = find(QrCode.class).single();
        assertThat(attribute(code, "data-href")).isEqualTo("https://ants.gouv.fr");
        assertThat(attribute(code, "role")).isEqualTo("img");
        assertThat(attribute(code, "aria-label")).isEqualTo("Code QR vers ants.gouv.fr");
    }

    @Test
    void a_whole_web_address_is_scanned_as_it_is() {
        show(new ServicePage.AppointmentOnly("Permis", "", List.of(new Contact(WEB, "http://a.fr/x")), List.of()));

        assertThat(attribute(find(QrCode.class).single(), "data-href")).isEqualTo("http://a.fr/x");
    }

    @Test
    void a_service_elsewhere_offers_the_help_of_the_site() {
        show(new ServicePage.Elsewhere(
                ANYWHERE,
                "Permis",
                "Cela se fait en ligne.",
                List.of(),
                List.of(),
                Optional.of(FakeKioskPort.choice("PN", "Être aidé sur internet"))));
        port.pages.put("PN", FakeKioskPort.ticket("PN", "Être aidé sur internet", List.of(), false));
        assertThat(screen()).contains("Cette démarche ne se fait pas au guichet", "Cela se fait en ligne.");

        press("Être aidé sur internet");
        assertThat(choices()).contains("Prendre un ticket");

        press("Retour");
        assertThat(screen()).contains("Cette démarche ne se fait pas au guichet");
    }

    @Test
    void a_service_elsewhere_without_help_of_its_own_offers_the_reception() {
        show(new ServicePage.Elsewhere(TOWN_HALL, "Permis", "En mairie.", List.of(), List.of(), Optional.empty()));

        assertThat(choices()).containsExactly(TO_RECEPTION, "Retour", "Terminer");
        press("Terminer");
        assertThat(heading()).startsWith("Bonjour.");
    }

    @Test
    void where_the_site_has_no_service_for_help_a_sentence_names_the_reception() {
        port.menu = new Menu(port.menu.groups(), Optional.empty(), Optional.empty());
        show(new ServicePage.Elsewhere(TOWN_HALL, "Permis", "En mairie.", List.of(), List.of(), Optional.empty()));

        assertThat(screen()).contains("Adressez-vous à l’accueil");
        assertThat(choices()).containsExactly("Retour", "Terminer");
        assertThat(primary()).containsExactly("Terminer");
    }

    @Test
    void documents_come_before_the_help_on_site_whose_button_stays_visible() {
        show(new ServicePage.Elsewhere(
                ANYWHERE,
                "Permis",
                "En ligne.",
                List.of(new Contact(WEB, "ants.gouv.fr")),
                List.of("Vos documents"),
                Optional.of(FakeKioskPort.choice("PN", "Être aidé sur internet"))));

        assertThat(screen())
                .containsSubsequence("ants.gouv.fr", "Vos documents", "Besoin d’aide", "Être aidé sur internet");
        assertThat(primary()).containsExactly("Être aidé sur internet");
    }

    @Test
    void the_reception_is_named_when_a_service_offers_it() {
        show(new ServicePage.Elsewhere(
                ANYWHERE,
                "Asile",
                "Ailleurs.",
                List.of(),
                List.of(),
                Optional.of(FakeKioskPort.choice("INFO", "Un renseignement"))));

        assertThat(choices()).containsExactly(TO_RECEPTION, "Retour", "Terminer");
    }

    @Test
    void what_a_town_hall_does_has_a_page_of_its_own_with_its_steps() {
        show(new ServicePage.Elsewhere(
                TOWN_HALL,
                "Carte d’identité",
                "Sur rendez-vous.",
                List.of(new Contact(WEB, "https://rendezvouspasseport.ants.gouv.fr")),
                List.of("Votre pré-demande"),
                Optional.empty()));

        assertThat(screen())
                .contains("Cette démarche se fait en mairie", "Sur rendez-vous.", "Comment faire")
                .contains("Choisissez une mairie et prenez rendez-vous.", "Votre pré-demande")
                .doesNotContain("ne se fait pas au guichet", "courrier");
        assertThat(find(OrderedList.class).single().getChildren()).hasSize(3);
    }

    @Test
    void what_is_sent_by_post_has_a_page_of_its_own_with_its_steps_and_the_address() {
        show(new ServicePage.Elsewhere(
                ServicePage.Elsewhere.Place.POST,
                "Autorisation provisoire",
                "En recommandé.",
                List.of(new Contact(POST, "6 quai Ceineray")),
                List.of(),
                Optional.empty()));

        assertThat(screen())
                .contains("Cette démarche se fait par courrier", "En recommandé.", "6 quai Ceineray")
                .contains("Écrivez sur l’enveloppe l’adresse indiquée ici.", "gardez la preuve de dépôt")
                .doesNotContain("ne se fait pas au guichet", "mairie");
    }

    @Test
    void a_closed_service_says_until_when() {
        show(new ServicePage.Closed("Permis", "Ouvre jeudi à 9 h."));

        assertThat(heading()).isEqualTo("Permis");
        assertThat(screen()).contains("Fermé pour le moment", "Ouvre jeudi à 9 h.");
        assertThat(choices()).containsExactly(TO_RECEPTION, "Retour", "Terminer");
    }

    @Test
    void a_reception_that_is_closed_does_not_offer_itself() {
        port.pages.put("INFO", new ServicePage.Closed("Un renseignement", "Ouvre jeudi à 9 h."));
        open();
        press("Un renseignement");

        assertThat(choices()).containsExactly("Retour", "Terminer");
    }

    @Test
    void an_unknown_service_sends_to_the_reception_desk() {
        show(new ServicePage.Unknown("Permis"));

        assertThat(heading()).isEqualTo("Cette démarche n’est pas proposée ici.");
        assertThat(screen()).contains("Adressez-vous à l’accueil");
        assertThat(choices()).containsExactly(TO_RECEPTION, "Retour", "Terminer");
    }

    private void show(ServicePage page) {
        port.pages.put("PC", page);
        open();
        press("Permis, carte grise");
        press("Permis");
    }
}
