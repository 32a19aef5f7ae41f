// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.reception;

import com.vaadin.flow.shared.Registration;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Place;
import fr.accueil.counter.reception.ReceptionSnapshot.Absent;
import fr.accueil.counter.reception.ReceptionSnapshot.Counts;
import fr.accueil.counter.reception.ReceptionSnapshot.Kiosk;
import fr.accueil.counter.reception.ReceptionSnapshot.Message;
import fr.accueil.counter.reception.ReceptionSnapshot.ServiceClosure;
import fr.accueil.counter.reception.ReceptionSnapshot.Waiting;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A reception desk's port whose state and answers the test sets. */
class FakeReceptionPort implements ReceptionPort {
    static final Instant NINE_44 = Instant.parse("2026-11-24T08:44:00Z");
    static final Instant TEN_20 = Instant.parse("2026-11-24T09:20:00Z");

    static final SearchResult.Service LICENCE =
            new SearchResult.Service("PC-48SI", "Remettre un permis invalidé", "", Optional.empty());
    static final SearchResult.Guidance CAR = new SearchResult.Guidance(
            "CG",
            "Carte grise",
            "L’immatriculation d’un véhicule se fait en ligne.",
            List.of("https://immatriculation.example", "34 00"),
            List.of("Votre ancien titre"),
            true);
    static final SearchResult.Visitor PETIT =
            new SearchResult.Visitor("RDV-0006", TEN_20, "PETIT C.", "Titre de séjour", false, Optional.empty());

    final List<ReceptionCommand> sent = new ArrayList<>();
    final List<UUID> taps = new ArrayList<>();
    final List<String> searched = new ArrayList<>();
    final List<String> printed = new ArrayList<>();
    final List<Consumer<ReceptionSnapshot>> watchers = new ArrayList<>();

    List<SearchResult> hits = List.of(LICENCE);
    Optional<String> refusal = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    boolean before;
    SlipStatus slip = SlipStatus.PRINTED;
    ReceptionSnapshot now = calm(100);

    static ReceptionSnapshot calm(long seq) {
        return new ReceptionSnapshot(
                seq,
                Optional.empty(),
                List.of(),
                List.of(),
                new Counts(0, 0, Optional.empty()),
                List.of(closure("ASSO", "Associations", Optional.empty(), false)),
                List.of(kiosk(Kiosk.State.WORKS, Optional.empty())),
                List.of(),
                List.of());
    }

    static Waiting waiting(String number) {
        return new Waiting("id-" + number, number, "Un renseignement", NINE_44, new Place.Arrived(NINE_44), 2);
    }

    static Absent absent(String number) {
        return new Absent("id-" + number, number, "Un renseignement", TEN_20);
    }

    static ServiceClosure closure(String code, String name, Optional<Integer> most, boolean closed) {
        return new ServiceClosure(code, name, 12, most, 0, closed, true);
    }

    static Kiosk kiosk(Kiosk.State state, Optional<Kiosk.Printer> printer) {
        return new Kiosk("borne-1", "Hall", state, printer);
    }

    static Message message(String text) {
        return new Message("m-" + text, text, Optional.of(TEN_20));
    }

    FakeReceptionPort with(List<Waiting> waiting, List<Absent> absent) {
        now = new ReceptionSnapshot(
                now.seq(),
                now.closed(),
                waiting,
                absent,
                now.counts(),
                now.closures(),
                now.kiosks(),
                now.messages(),
                now.help());
        return this;
    }

    FakeReceptionPort with(Counts counts) {
        now = new ReceptionSnapshot(
                now.seq(),
                now.closed(),
                now.waiting(),
                now.absent(),
                counts,
                now.closures(),
                now.kiosks(),
                now.messages(),
                now.help());
        return this;
    }

    FakeReceptionPort withClosures(ServiceClosure... closures) {
        now = new ReceptionSnapshot(
                now.seq(),
                now.closed(),
                now.waiting(),
                now.absent(),
                now.counts(),
                List.of(closures),
                now.kiosks(),
                now.messages(),
                now.help());
        return this;
    }

    FakeReceptionPort withKiosks(Kiosk... kiosks) {
        now = new ReceptionSnapshot(
                now.seq(),
                now.closed(),
                now.waiting(),
                now.absent(),
                now.counts(),
                now.closures(),
                List.of(kiosks),
                now.messages(),
                now.help());
        return this;
    }

    FakeReceptionPort withMessages(Message... messages) {
        now = new ReceptionSnapshot(
                now.seq(),
                now.closed(),
                now.waiting(),
                now.absent(),
                now.counts(),
                now.closures(),
                now.kiosks(),
                List.of(messages),
                now.help());
        return this;
    }

    FakeReceptionPort withHelp(CounterSnapshot.Help... help) {
        now = new ReceptionSnapshot(
                now.seq(),
                now.closed(),
                now.waiting(),
                now.absent(),
                now.counts(),
                now.closures(),
                now.kiosks(),
                now.messages(),
                List.of(help));
        return this;
    }

    FakeReceptionPort closed(String sentence) {
        now = new ReceptionSnapshot(
                now.seq(),
                Optional.of(sentence),
                now.waiting(),
                now.absent(),
                now.counts(),
                now.closures(),
                now.kiosks(),
                now.messages(),
                now.help());
        return this;
    }

    FakeReceptionPort at(long seq) {
        now = new ReceptionSnapshot(
                seq,
                now.closed(),
                now.waiting(),
                now.absent(),
                now.counts(),
                now.closures(),
                now.kiosks(),
                now.messages(),
                now.help());
        return this;
    }

    /** Sends a new state to all listeners, on a thread of the server. */
    void send(ReceptionSnapshot next) {
        Thread server = Thread.ofPlatform().start(() -> List.copyOf(watchers).forEach(each -> each.accept(next)));
        try {
            server.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Agent agent() {
        return new Agent("Claude Petit", "Préfecture d’essai", ZoneId.of("Europe/Paris"));
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.FRENCH, Locale.ENGLISH, Locale.forLanguageTag("ar"));
    }

    @Override
    public ReceptionSnapshot snapshot(Locale language) {
        return now;
    }

    @Override
    public Registration watch(Locale language, Consumer<ReceptionSnapshot> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    @Override
    public List<SearchResult> search(String text, Locale language) {
        searched.add(text);
        return hits;
    }

    @Override
    public ReceptionReply act(ReceptionCommand command, UUID tap, Locale language) {
        sent.add(command);
        taps.add(tap);
        failure.ifPresent(thrown -> {
            throw thrown;
        });
        if (refusal.isPresent()) {
            return new ReceptionReply.Refused(now, refusal.get());
        }
        return switch (command) {
            case ReceptionCommand.Ticket ticket ->
                given("L001", ticket.language(), ticket.priority(), Optional.empty());
            case ReceptionCommand.CheckIn visitor ->
                given("R001", visitor.language(), visitor.priority(), Optional.of(TEN_20));
            case ReceptionCommand.Count count -> new ReceptionReply.Done(now);
            case ReceptionCommand.TakeBack back -> new ReceptionReply.Done(now);
            case ReceptionCommand.Leave leave -> new ReceptionReply.Done(now);
            case ReceptionCommand.BringBack back -> new ReceptionReply.Done(now);
            case ReceptionCommand.CloseService close -> new ReceptionReply.Done(now);
            case ReceptionCommand.ReopenService reopen -> new ReceptionReply.Done(now);
            case ReceptionCommand.AddPlaces places -> new ReceptionReply.Done(now);
            case ReceptionCommand.Suspend suspend -> new ReceptionReply.Done(now);
            case ReceptionCommand.Restore restore -> new ReceptionReply.Done(now);
            case ReceptionCommand.Show show -> new ReceptionReply.Done(now);
            case ReceptionCommand.AnswerHelp help -> new ReceptionReply.Done(now);
            case ReceptionCommand.Remove remove -> new ReceptionReply.Done(now);
        };
    }

    private ReceptionReply given(String number, Locale language, boolean priority, Optional<Instant> booked) {
        return new ReceptionReply.Given(
                now,
                new IssuedTicket(
                        "id-" + number,
                        number,
                        "Remettre un permis invalidé",
                        3,
                        priority,
                        language,
                        booked,
                        before,
                        "http://server/t/secret",
                        "/slip/secret.png"));
    }

    @Override
    public Registration print(String ticket, String kiosk, UUID tap, Consumer<SlipStatus> listener) {
        printed.add(ticket + " at " + kiosk);
        listener.accept(slip);
        return () -> {};
    }
}
