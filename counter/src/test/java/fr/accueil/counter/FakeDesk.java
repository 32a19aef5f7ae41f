// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import com.vaadin.flow.shared.Registration;
import fr.accueil.counter.CounterSnapshot.Current;
import fr.accueil.counter.CounterSnapshot.Place;
import fr.accueil.counter.CounterSnapshot.Waiting;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** A house with two counters and a line, all in one test's hands. */
class FakeDesk implements CounterDesk {
    static final Instant NINE_44 = Instant.parse("2026-11-23T08:44:00Z");
    static final Instant NINE_58 = Instant.parse("2026-11-23T08:58:00Z");
    static final Instant TEN = Instant.parse("2026-11-23T09:00:00Z");

    final List<String> sent = new ArrayList<>();
    final List<UUID> taps = new ArrayList<>();
    final List<Consumer<CounterSnapshot>> watchers = new ArrayList<>();
    final List<Waiting> line = new ArrayList<>(List.of(
            waiting("A043", "Un renseignement", new Place.Arrived(NINE_44)),
            waiting("L005", "Permis invalidé", new Place.Priority(NINE_58))));

    List<CounterChoice> counters = List.of(
            new CounterChoice(
                    "G3", "Guichet 3", CounterState.CLOSED, List.of("Accueil", "Permis"), Optional.empty(), false),
            new CounterChoice("G4", "Guichet 4", CounterState.OPEN, List.of("Permis"), Optional.of("Nadia"), false));
    CounterState state = CounterState.OPEN;
    Optional<Current> current = Optional.empty();
    Optional<String> refusal = Optional.empty();
    Optional<RuntimeException> failure = Optional.empty();
    long seq = 100;
    int received = 14;

    static Waiting waiting(String number, String service, Place place) {
        return new Waiting("id-" + number, number, service, NINE_44, place);
    }

    static Current called(String number) {
        return new Current(
                "id-" + number,
                number,
                "Un renseignement",
                Locale.FRENCH,
                false,
                new Place.Arrived(NINE_44),
                1,
                NINE_44,
                NINE_58,
                Optional.empty());
    }

    static Current serving(String number) {
        Current called = called(number);
        return new Current(
                called.ticket(),
                number,
                called.service(),
                Locale.ENGLISH,
                true,
                called.place(),
                2,
                NINE_44,
                NINE_58,
                Optional.of(TEN));
    }

    /** The agent holds Guichet 3 already. */
    FakeDesk holdingG3() {
        counters = List.of(new CounterChoice(
                "G3", "Guichet 3", state, List.of("Accueil", "Permis"), Optional.of("Camille"), true));
        return this;
    }

    FakeDesk with(Current visitor) {
        current = Optional.of(visitor);
        return this;
    }

    FakeDesk in(CounterState state) {
        this.state = state;
        return this;
    }

    /** Something happened in the house: everybody who watches hears of it. */
    void tell(CounterSnapshot counter) {
        Thread house = Thread.ofPlatform().start(() -> List.copyOf(watchers).forEach(each -> each.accept(counter)));
        try {
            house.join();
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
                List.of("Accueil", "Permis"),
                Optional.of(holder),
                mine,
                current,
                List.copyOf(line),
                line.size(),
                received);
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
    public Taking take(String counter, boolean takeOver) {
        sent.add("take " + counter + (takeOver ? " over" : ""));
        if (counters.stream().noneMatch(choice -> choice.code().equals(counter))) {
            return new Taking.UnknownCounter();
        }
        return counter.equals("G4") && !takeOver ? new Taking.HeldBy("Nadia") : new Taking.Taken(look(counter));
    }

    @Override
    public CounterSnapshot look(String counter) {
        return snapshot(seq, true, "Camille");
    }

    @Override
    public Reply act(String counter, Action action, UUID tap) {
        record(counter + " " + action, tap);
        if (refusal.isPresent()) {
            return new Reply.Refused(look(counter), refusal.get());
        }
        seq++;
        return switch (action) {
            case NEXT, FINISH_AND_NEXT -> next(counter);
            case OPEN -> done(CounterState.OPEN, current);
            case PAUSE -> done(CounterState.PAUSED, current);
            case CLOSE -> done(CounterState.CLOSED, current);
            case RECALL -> done(state, Optional.of(again(current.orElseThrow())));
            case START -> done(state, Optional.of(serving(current.orElseThrow().number())));
            case FINISH, ABSENT, RETURN -> done(state, Optional.empty());
        };
    }

    @Override
    public Reply call(String counter, String ticket, UUID tap) {
        record(counter + " call " + ticket, tap);
        seq++;
        return done(state, Optional.of(called(ticket.substring("id-".length()))));
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

    private Reply next(String counter) {
        current = Optional.empty();
        return line.isEmpty()
                ? new Reply.NobodyWaiting(look(counter))
                : done(state, Optional.of(called(line.removeFirst().number())));
    }

    private Reply done(CounterState next, Optional<Current> visitor) {
        state = next;
        current = visitor;
        return new Reply.Done(look("G3"));
    }

    private static Current again(Current visitor) {
        return new Current(
                visitor.ticket(),
                visitor.number(),
                visitor.service(),
                visitor.language(),
                visitor.priority(),
                visitor.place(),
                visitor.calls() + 1,
                visitor.arrivedAt(),
                visitor.calledAt(),
                visitor.startedAt());
    }
}
