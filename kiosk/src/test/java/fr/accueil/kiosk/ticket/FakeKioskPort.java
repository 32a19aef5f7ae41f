// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import com.vaadin.flow.shared.Registration;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.common.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A port whose answers the test sets; it gives one ticket per tap. */
public final class FakeKioskPort implements KioskPort {
    public static final Language FRENCH = new Language(Locale.FRENCH, "Français");
    public static final Language ENGLISH = new Language(Locale.ENGLISH, "English");
    public static final Language ARABIC = new Language(Locale.forLanguageTag("ar"), "العربية");

    public KioskArrival arrival = new KioskArrival.Welcome(
            "Préfecture de la Loire-Atlantique",
            "Accueil général",
            ZoneId.of("Europe/Paris"),
            List.of(FRENCH, ENGLISH, ARABIC));
    public Menu menu = new Menu(
            List.of(
                    group("Permis, carte grise", false, choice("CG", "Carte grise"), choice("PC", "Permis")),
                    group("Un renseignement", false, choice("INFO", "Un renseignement")),
                    group("J’ai un rendez-vous", true, choice("RDV", "Titre de séjour"), choice("X", "Retrait"))),
            Optional.empty(),
            Optional.of(choice("INFO", "Un renseignement")));
    final Map<String, ServicePage> pages = new HashMap<>();
    public final List<KioskTicketRequest> requests = new ArrayList<>();
    final List<Locale> menuLanguages = new ArrayList<>();
    final Map<UUID, TicketAnswer> given = new HashMap<>();
    Optional<String> refusal = Optional.empty();
    final List<CheckInRequest> checkIns = new ArrayList<>();
    CheckInAnswer checkInAnswer = new CheckInAnswer.NotFound(Optional.empty());
    final Map<UUID, Consumer<SlipProgress>> watchers = new HashMap<>();
    final List<UUID> printedAgain = new ArrayList<>();
    SlipProgress slip = new SlipProgress.None();
    final List<KioskSessionRecord> visits = new ArrayList<>();
    final List<String> searched = new ArrayList<>();
    final List<Runnable> followers = new ArrayList<>();
    boolean broken;
    boolean slipBroken;
    int ahead = 6;
    /** Whether the tickets that it gives are of a training. */
    public boolean training;

    Optional<TicketAnswer.Wait> announced = Optional.of(new TicketAnswer.Wait(10, 20, 25));
    List<String> documents = List.of("Une pièce d’identité");

    FakeKioskPort() {
        pages.put("INFO", ticket("INFO", "Un renseignement", List.of(), true));
        pages.put("RDV", ticket("RDV", "Titre de séjour", List.of("La convocation", "Le passeport"), false));
    }

    static Menu.Group group(String label, boolean prominent, Menu.Choice... services) {
        return new Menu.Group(label, label, "indice de " + label, "driving", prominent, List.of(services));
    }

    static Menu.Choice choice(String service, String label) {
        return new Menu.Choice(service, label, "");
    }

    static ServicePage ticket(String service, String label, List<String> documents, boolean priority) {
        return new ServicePage.TakeTicket(service, label, documents, priority, Optional.empty());
    }

    /** The menu of a closed site. */
    public Menu closed(String until) {
        return new Menu(menu.groups(), Optional.of(until), menu.unsure());
    }

    /** The site begins or ends a training; the page does not know yet. */
    void welcomes(boolean trains) {
        KioskArrival.Welcome real = (KioskArrival.Welcome) arrival;
        arrival = new KioskArrival.Welcome(real.siteName(), real.place(), real.zone(), real.languages(), trains);
    }

    TicketAnswer.Issued issued(String number) {
        return new TicketAnswer.Issued(
                number, "Titre de séjour", ahead, announced, false, "https://accueil.example/t/" + number, documents);
    }

    /** Sends the state of a slip, on a thread of the server. */
    void send(SlipProgress slip) throws InterruptedException {
        Thread server = new Thread(() -> watchers.values().forEach(watcher -> watcher.accept(slip)));
        server.start();
        server.join();
    }

    @Override
    public KioskArrival arrive(String kiosk) {
        return arrival;
    }

    @Override
    public Registration watch(String kiosk, Runnable listener) {
        followers.add(listener);
        return () -> followers.remove(listener);
    }

    /** The site or the kiosk has changed. */
    void change() {
        List.copyOf(followers).forEach(Runnable::run);
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
    public TicketAnswer take(String kiosk, KioskTicketRequest request) {
        requests.add(request);
        if (broken) {
            throw new IllegalStateException("the database sleeps");
        }
        if (refusal.isPresent()) {
            return new TicketAnswer.Refused(refusal.get());
        }
        return given.computeIfAbsent(request.tap(), tap -> issue(request));
    }

    @Override
    public List<Menu.Choice> search(String kiosk, String words, Locale language) {
        searched.add(words);
        if (broken) {
            throw new IllegalStateException("the database sleeps");
        }
        return menu.groups().stream()
                .flatMap(group -> group.services().stream())
                .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(words))
                .toList();
    }

    @Override
    public CheckInAnswer checkIn(String kiosk, CheckInRequest request) {
        checkIns.add(request);
        if (broken) {
            throw new IllegalStateException("the database sleeps");
        }
        return checkInAnswer;
    }

    @Override
    public Registration watchSlip(String kiosk, UUID tap, Consumer<SlipProgress> listener) {
        if (slipBroken) {
            throw new IllegalStateException("the printer does not answer");
        }
        watchers.put(tap, listener);
        listener.accept(slip);
        return () -> watchers.remove(tap);
    }

    @Override
    public void printAgain(String kiosk, UUID tap) {
        printedAgain.add(tap);
    }

    @Override
    public void ended(String kiosk, KioskSessionRecord visit) {
        visits.add(visit);
        if (broken) {
            throw new IllegalStateException("the database sleeps");
        }
    }

    private TicketAnswer issue(KioskTicketRequest request) {
        String number = "A%03d".formatted(42 + given.size());
        String label = pages.get(request.service()).label();
        return new TicketAnswer.Issued(
                number,
                label,
                ahead,
                announced,
                request.priority(),
                "https://accueil.example/t/" + number,
                documents,
                training);
    }

    @Override
    public Optional<String> sound(Locale language, String sentence) {
        return Optional.of("/voice/" + language + "/" + sentence);
    }
}
