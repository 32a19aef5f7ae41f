// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A house that answers what a test tells it to, and gives one ticket per tap. */
final class FakeDesk implements KioskDesk {
    static final Language FRENCH = new Language(Locale.FRENCH, "Français", false);
    static final Language ENGLISH = new Language(Locale.ENGLISH, "English", false);
    static final Language ARABIC = new Language(Locale.forLanguageTag("ar"), "العربية", true);

    Arrival arrival = new Arrival.Welcome(
            "Préfecture de la Loire-Atlantique",
            "Accueil général",
            ZoneId.of("Europe/Paris"),
            List.of(FRENCH, ENGLISH, ARABIC));
    Menu menu = new Menu(
            List.of(
                    group("Permis, carte grise", false, choice("CG", "Carte grise"), choice("PC", "Permis")),
                    group("Un renseignement", false, choice("INFO", "Un renseignement")),
                    group("J’ai un rendez-vous", true, choice("RDV", "Titre de séjour"), choice("X", "Retrait"))),
            Optional.empty());
    final Map<String, ServicePage> pages = new HashMap<>();
    final List<TicketRequest> requests = new ArrayList<>();
    final List<Locale> menuLanguages = new ArrayList<>();
    final Map<UUID, TicketAnswer> given = new HashMap<>();
    Optional<String> refusal = Optional.empty();
    boolean broken;
    int ahead = 6;
    List<String> documents = List.of("Une pièce d’identité");

    FakeDesk() {
        pages.put("INFO", ticket("INFO", "Un renseignement", List.of(), false, true));
        pages.put("RDV", ticket("RDV", "Titre de séjour", List.of("La convocation", "Le passeport"), true, false));
    }

    static Menu.Group group(String label, boolean prominent, Menu.Choice... services) {
        return new Menu.Group(label, label, "indice de " + label, "driving", prominent, List.of(services));
    }

    static Menu.Choice choice(String service, String label) {
        return new Menu.Choice(service, label, "");
    }

    static ServicePage ticket(
            String service, String label, List<String> documents, boolean appointment, boolean priority) {
        return new ServicePage.TakeTicket(service, label, documents, appointment, priority);
    }

    @Override
    public Arrival arrive(String kiosk) {
        return arrival;
    }

    @Override
    public Menu menu(String kiosk, Locale language) {
        menuLanguages.add(language);
        return menu;
    }

    @Override
    public ServicePage page(String kiosk, String service, Locale language) {
        return pages.getOrDefault(service, new ServicePage.Unknown(""));
    }

    @Override
    public TicketAnswer take(String kiosk, TicketRequest request) {
        requests.add(request);
        if (broken) {
            throw new IllegalStateException("the database sleeps");
        }
        if (refusal.isPresent()) {
            return new TicketAnswer.Refused(refusal.get());
        }
        return given.computeIfAbsent(request.tap(), tap -> issue(request));
    }

    private TicketAnswer issue(TicketRequest request) {
        String number = "A%03d".formatted(42 + given.size());
        String label = pages.get(request.service()).label();
        return new TicketAnswer.Issued(
                number, label, ahead, request.priority(), "https://accueil.example/t/" + number, documents);
    }
}
