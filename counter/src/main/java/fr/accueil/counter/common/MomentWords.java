// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import fr.accueil.counter.common.CounterSnapshot.AppointmentNews;
import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterSnapshot.Place;
import fr.accueil.counter.common.CounterSnapshot.Waiting;
import fr.accueil.screenkit.WrittenDates;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Instants in the agent's zone, and sentences about a visitor's times. */
public final class MomentWords {
    private final CounterWords words;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter day;
    private final ZoneId zone;

    public MomentWords(CounterWords words, ZoneId zone) {
        this.words = words;
        this.clock = DateTimeFormatter.ofPattern("H:mm", words.locale()).withZone(zone);
        this.day = DateTimeFormatter.ofPattern("d MMMM", words.locale());
        this.zone = zone;
    }

    public String at(Instant instant) {
        return clock.format(instant);
    }

    /** Why a visitor has their place in the line: "prioritaire, arrivée 9:51". */
    public String reason(Place place) {
        return switch (place) {
            case Place.Arrived(Instant at) -> words.get("place.arrived", at(at));
            case Place.Priority(Instant at) -> words.get("place.priority", at(at));
            case Place.Appointment(Instant at, boolean booked) ->
                words.get(booked ? "place.booked" : "place.checkedIn", at(at));
        };
    }

    /** The same, with later events: "transféré, arrivée 9:44 · absent, pas avant 10:05". */
    public String reason(Waiting waiting) {
        String reason = reason(waiting.place());
        String moved = waiting.moved() ? words.get("place.moved", reason) : reason;
        String reasonWithChange = withChange(moved, waiting.appointment());
        return waiting.quietUntil()
                .map(until -> words.get(
                        waiting.appointment().isPresent() ? "place.notBefore" : "place.quiet",
                        reasonWithChange,
                        at(until)))
                .orElse(reasonWithChange);
    }

    /** "RDV de 13:00 · rendez-vous déplacé à 13:00". */
    public String withChange(String reason, Optional<AppointmentNews> appointment) {
        return appointment
                .map(change -> reason + " · " + appointmentChange(change))
                .orElse(reason);
    }

    /** The change of an appointment since the check-in: "rendez-vous annulé". */
    public String appointmentChange(AppointmentNews change) {
        return switch (change) {
            case AppointmentNews.Cancelled() -> words.get("appointment.cancelled");
            case AppointmentNews.Moved(Instant to) -> words.get("appointment.moved", at(to));
            case AppointmentNews.AnotherDay(Instant to) ->
                words.get("appointment.anotherDay", WrittenDates.write(day, to.atZone(zone)), at(to));
        };
    }

    /** "Appelé à 9:58, premier appel". */
    public String calls(Current current) {
        return words.get("visitor.calls", at(current.calledAt()), current.calls());
    }

    /** "Arrivée 9:42 · a attendu 16 min". */
    public String waited(Current current) {
        Instant since = waitsSince(current.arrivedAt(), current.place());
        long minutes = Math.max(0, Duration.between(since, current.calledAt()).toMinutes());
        return words.sentence(words.get("visitor.waited", reason(current.place()), String.valueOf(minutes)));
    }

    /** When the wait of a visitor begins: for a booked visitor not before the booked time. */
    public static Instant waitsSince(Waiting waiting) {
        return waitsSince(waiting.arrivedAt(), waiting.place());
    }

    private static Instant waitsSince(Instant arrivedAt, Place place) {
        return place instanceof Place.Appointment(Instant at, boolean booked) && booked && at.isAfter(arrivedAt)
                ? at
                : arrivedAt;
    }
}
