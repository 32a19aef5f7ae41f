// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import fr.accueil.counter.CounterSnapshot.Current;
import fr.accueil.counter.CounterSnapshot.Place;
import fr.accueil.counter.CounterSnapshot.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Instants in the agent's zone, and what they say of a visitor, in words. */
final class Times {
    private final Words words;
    private final DateTimeFormatter clock;

    Times(Words words, ZoneId zone) {
        this.words = words;
        this.clock = DateTimeFormatter.ofPattern("H:mm", words.locale()).withZone(zone);
    }

    String at(Instant instant) {
        return clock.format(instant);
    }

    /** Why a visitor stands where they stand: "prioritaire, arrivée 9:51". */
    String reason(Place place) {
        return switch (place) {
            case Place.Arrived(Instant at) -> words.get("place.arrived", at(at));
            case Place.Priority(Instant at) -> words.get("place.priority", at(at));
            case Place.Appointment(Instant at, boolean booked) ->
                words.get(booked ? "place.booked" : "place.checkedIn", at(at));
        };
    }

    /** The same, with what happened to them since: "transféré, arrivée 9:44 · absent, pas avant 10:05". */
    String reason(Waiting waiting) {
        String reason = reason(waiting.place());
        String moved = waiting.moved() ? words.get("place.moved", reason) : reason;
        return waiting.quietUntil()
                .map(until -> words.get("place.quiet", moved, at(until)))
                .orElse(moved);
    }

    /** "Appelé à 9:58, premier appel". */
    String calls(Current current) {
        return words.get("visitor.calls", at(current.calledAt()), current.calls());
    }

    /** "Arrivée 9:42 · a attendu 16 min". */
    String waited(Current current) {
        Instant since = waitsSince(current.arrivedAt(), current.place());
        long minutes = Math.max(0, Duration.between(since, current.calledAt()).toMinutes());
        return words.sentence(words.get("visitor.waited", reason(current.place()), String.valueOf(minutes)));
    }

    /** From when the wait of a visitor counts: a booked visitor does not wait before their hour. */
    static Instant waitsSince(Waiting waiting) {
        return waitsSince(waiting.arrivedAt(), waiting.place());
    }

    private static Instant waitsSince(Instant arrivedAt, Place place) {
        return place instanceof Place.Appointment(Instant at, boolean booked) && booked && at.isAfter(arrivedAt)
                ? at
                : arrivedAt;
    }
}
