// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import com.vaadin.flow.shared.Registration;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterSnapshot.Note;
import fr.accueil.counter.common.CounterSnapshot.Place;
import fr.accueil.counter.common.CounterSnapshot.Stepped;
import fr.accueil.counter.common.CounterSnapshot.VisitNotes;
import fr.accueil.counter.common.CounterSnapshot.Waiting;
import fr.accueil.counter.common.CounterStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The port of two counters with a line, whose state and answers the test sets. */
public final class FakeCounterPort implements CounterPort {
    public static final VisitNotes UNSAID = new VisitNotes(Optional.empty(), Set.of(), false, true);
    public static final Instant NINE_44 = Instant.parse("2026-11-23T08:44:00Z");
    public static final Instant NINE_58 = Instant.parse("2026-11-23T08:58:00Z");
    public static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");

    static final String GONE = "Rien n’a été fait\u00a0: ce visiteur n’est plus à ce guichet.";

    final List<String> sent = new ArrayList<>();
    final List<String> visitors = new ArrayList<>();
    final List<UUID> taps = new ArrayList<>();
    final List<Consumer<CounterSnapshot>> watchers = new ArrayList<>();
    final List<Waiting> line = new ArrayList<>(List.of(
            waiting("A043", "Un renseignement", new Place.Arrived(NINE_44)),
            waiting("L005", "Permis invalidé", new Place.Priority(NINE_58))));

    List<CounterChoice> counters = List.of(
            new CounterChoice(
                    "G3", "Guichet 3", CounterStatus.CLOSED, List.of("Accueil", "Permis"), Optional.empty(), false),
            new CounterChoice("G4", "Guichet 4", CounterStatus.OPEN, List.of("Permis"), Optional.of("Nadia"), false));
    String holderOfG4 = "Nadia";
    CounterStatus state = CounterStatus.OPEN;
    Optional<Current> current = Optional.empty();
    Optional<String> refusal = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    Optional<String> pause = Optional.empty();
    Optional<CounterCommand.Undo> undo = Optional.empty();
    final List<Stepped> held = new ArrayList<>();
    final List<Stepped> absent = new ArrayList<>();
    final List<CounterSnapshot.Expected> expected = new ArrayList<>();
    final List<CounterSnapshot.Colleague> colleagues = new ArrayList<>();
    boolean training;
    final List<CounterSnapshot.Help> help = new ArrayList<>();
    CounterChoices rules = new CounterChoices(
            List.of(choice("INFO", "Un renseignement"), choice("PERMIS", "Permis invalidé")),
            List.of(choice("G4", "Guichet 4")),
            List.of(),
            List.of(),
            List.of(choice("done", "Terminé"), choice("incomplete", "Dossier incomplet")));
    int beyond;
    long seq = 100;
    int received = 14;

    static Waiting waiting(String number, String service, Place place) {
        return new Waiting(
                "id-" + number,
                number,
                service,
                NINE_44,
                place,
                false,
                Optional.of(Duration.ofMinutes(20)),
                Optional.empty());
    }

    static Stepped stepped(String number, String note) {
        return new Stepped("id-" + number, number, "Associations", NINE_44, note);
    }

    static Current called(String number) {
        return visitor(number, Locale.FRENCH, false, 1, Optional.empty(), UNSAID);
    }

    static Current serving(String number) {
        return visitor(number, Locale.ENGLISH, true, 2, Optional.of(TEN), UNSAID);
    }

    static Current serving(String number, VisitNotes notes) {
        return visitor(number, Locale.FRENCH, false, 1, Optional.of(TEN), notes);
    }

    static Current visitor(
            String number, Locale language, boolean priority, int calls, Optional<Instant> started, VisitNotes notes) {
        int due = Math.max(0, 2 - calls);
        return new Current(
                "id-" + number,
                number,
                "Un renseignement",
                language,
                priority,
                new Place.Arrived(NINE_44),
                calls,
                NINE_44,
                NINE_58,
                started,
                Duration.ZERO,
                due,
                due == 0 ? Optional.of(NINE_58.plusSeconds(30)) : Optional.empty(),
                notes);
    }

    static CounterChoices.Choice choice(String code, String name) {
        return new CounterChoices.Choice(code, name, "");
    }

    /** The agent is already at Guichet 3. */
    FakeCounterPort holdingG3() {
        counters = List.of(new CounterChoice(
                "G3", "Guichet 3", state, List.of("Accueil", "Permis"), Optional.of("Camille"), true));
        return this;
    }

    FakeCounterPort with(Current visitor) {
        current = Optional.of(visitor);
        return this;
    }

    FakeCounterPort in(CounterStatus state) {
        this.state = state;
        return this;
    }

    /** Sends a new state to all listeners, on a thread of the server. */
    void send(CounterSnapshot counter) {
        Thread server = Thread.ofPlatform().start(() -> List.copyOf(watchers).forEach(each -> each.accept(counter)));
        try {
            server.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    CounterSnapshot snapshot(long seq, boolean mine, String holder) {
        return new CounterSnapshot(
                seq,
                "G3",
                "Guichet 3",
                state,
                pause,
                List.of("Accueil", "Permis"),
                Optional.of(holder),
                mine,
                current,
                undo,
                new CounterSnapshot.Line(List.copyOf(line), line.size() + beyond),
                new CounterSnapshot.Aside(List.copyOf(held), List.copyOf(absent)),
                List.copyOf(expected),
                List.copyOf(colleagues),
                List.copyOf(help),
                new CounterSnapshot.Day(received, Optional.of(Duration.ofSeconds(372))),
                training);
    }

    @Override
    public CounterChoices rules(String counter) {
        return rules;
    }

    @Override
    public Agent agent() {
        return new Agent("Camille Durand", "Préfecture d’essai", ZoneId.of("Europe/Paris"));
    }

    @Override
    public List<CounterChoice> counters() {
        return counters;
    }

    @Override
    public TakeCounterAnswer take(String counter, boolean takeOver) {
        sent.add("take " + counter + (takeOver ? " over" : ""));
        if (counters.stream().noneMatch(choice -> choice.code().equals(counter))) {
            return new TakeCounterAnswer.UnknownCounter();
        }
        return counter.equals("G4") && !takeOver
                ? new TakeCounterAnswer.HeldBy(holderOfG4)
                : new TakeCounterAnswer.Taken(snapshot(counter));
    }

    @Override
    public CounterSnapshot snapshot(String counter) {
        return snapshot(seq, true, "Camille");
    }

    @Override
    public CounterReply act(String counter, Optional<String> visitor, CounterCommand command, UUID tap) {
        record(counter + " " + said(command), tap);
        visitors.add(visitor.orElse(""));
        if (command.concernsVisitor() && !visitor.equals(current.map(Current::ticket))) {
            return new CounterReply.Refused(snapshot(counter), GONE);
        }
        if (refusal.isPresent()) {
            return new CounterReply.Refused(snapshot(counter), refusal.get());
        }
        seq++;
        return carriedOut(counter, command);
    }

    private CounterReply carriedOut(String counter, CounterCommand command) {
        return switch (command) {
            case CounterCommand.CallNext _, CounterCommand.FinishAndCallNext _ -> next(counter);
            case CounterCommand.OpenCounter _ -> done(CounterStatus.OPEN, current);
            case CounterCommand.CloseCounter _ -> done(CounterStatus.CLOSED, current);
            case CounterCommand.PauseCounter _ -> done(CounterStatus.PAUSED, current);
            case CounterCommand.Recall _ -> done(state, Optional.of(again(current.orElseThrow())));
            case CounterCommand.StartService _ ->
                done(state, Optional.of(serving(current.orElseThrow().number())));
            case CounterCommand.Finish _, CounterCommand.MarkNoShow _, CounterCommand.ReturnToQueue _ -> empty();
            case CounterCommand.Hold _, CounterCommand.TransferToService _, CounterCommand.TransferToCounter _ ->
                empty();
            case CounterCommand.AskForHelp _, CounterCommand.AnswerHelp _, CounterCommand.Undo _ ->
                done(state, current);
            case CounterCommand.Requeue _, CounterCommand.ChangeService _ -> done(state, current);
            case CounterCommand.CallTicket c ->
                done(state, Optional.of(called(c.ticket().substring("id-".length()))));
            case CounterCommand.Resume c ->
                done(state, Optional.of(serving(c.ticket().substring("id-".length()))));
            case CounterCommand.WriteNote c -> noted(new Note(c.text(), "Camille"));
            case CounterCommand.MarkOutcomes c -> marked(c);
        };
    }

    private CounterReply empty() {
        return done(state, Optional.empty());
    }

    private CounterReply marked(CounterCommand.MarkOutcomes marks) {
        var notes = new VisitNotes(Optional.empty(), marks.outcomes(), false, marks.representative());
        return done(state, current.map(now -> serving(now.number(), notes)));
    }

    /** A command without parameters, by the end of its key. */
    private static String said(CounterCommand command) {
        String text = command.toString();
        return text.endsWith("[]") ? command.words() : text;
    }

    private CounterReply noted(Note note) {
        return done(
                state,
                current.map(now -> serving(now.number(), new VisitNotes(Optional.of(note), Set.of(), false, true))));
    }

    @Override
    public Registration watch(String counter, Consumer<CounterSnapshot> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    private void record(String press, UUID tap) {
        sent.add(press);
        taps.add(tap);
        failure.ifPresent(thrown -> {
            throw thrown;
        });
    }

    private CounterReply next(String counter) {
        current = Optional.empty();
        return line.isEmpty()
                ? new CounterReply.NoVisitorWaiting(snapshot(counter))
                : done(state, Optional.of(called(line.removeFirst().number())));
    }

    private CounterReply done(CounterStatus next, Optional<Current> visitor) {
        state = next;
        current = visitor;
        return new CounterReply.Done(snapshot("G3"));
    }

    private static Current again(Current visitor) {
        return visitor(
                visitor.number(),
                visitor.language(),
                visitor.priority(),
                visitor.calls() + 1,
                visitor.startedAt(),
                visitor.visit());
    }
}
