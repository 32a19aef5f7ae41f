// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import fr.accueil.display.common.DisplayWords;
import fr.accueil.screenkit.WrittenDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The opening state of the site, as the waiting room shows it. */
sealed interface OpeningState {

    String TIME = "H:mm";
    String DAY = "EEEE d MMMM";

    /** How long the last call stays on a closed site's screen after it is answered and the queues are empty. */
    Duration LAST_CALL = Duration.ofMinutes(5);

    /** Open, with no closing time today. */
    record Open() implements OpeningState {}

    /** Open until a known time. */
    record OpenUntil(Instant closing) implements OpeningState {}

    /** Closed, and the waiting visitors are still received. */
    record Finishing() implements OpeningState {}

    /** Closed, with no visitor left. */
    record Closed() implements OpeningState {}

    static OpeningState of(DisplaySnapshot snapshot) {
        if (snapshot.open()) {
            return snapshot.closesAt().<OpeningState>map(OpenUntil::new).orElseGet(Open::new);
        }
        return hasVisitors(snapshot) ? new Finishing() : new Closed();
    }

    private static boolean hasVisitors(DisplaySnapshot snapshot) {
        var recently = snapshot.now().minus(LAST_CALL);
        return snapshot.queues().stream().anyMatch(queue -> queue.waiting() > 0)
                || snapshot.calls().stream()
                        .anyMatch(call -> !call.answered() || call.calledAt().isAfter(recently));
    }

    default String say(DisplayWords words, ZoneId zone) {
        return switch (this) {
            case Open _ -> words.say("hours.open");
            case OpenUntil(var closing) -> words.say("hours.until", time(closing, words, zone));
            case Finishing _ -> words.say("hours.finishing");
            case Closed _ -> words.say("hours.closed");
        };
    }

    /** When a closed site reopens, and for which holiday it is closed. */
    static String opening(DisplaySnapshot snapshot, DisplayWords words) {
        var why = snapshot.holiday()
                .map(holiday -> words.say("closed.holiday", holiday) + " ")
                .orElse("");
        return why + snapshot.opensAt().map(at -> opens(at, words)).orElseGet(() -> words.say("closed.text"));
    }

    private static String opens(LocalDateTime at, DisplayWords words) {
        return words.say(
                "closed.opens",
                WrittenDates.write(format(DAY, words), at),
                format(TIME, words).format(at));
    }

    private static DateTimeFormatter format(String pattern, DisplayWords words) {
        return DateTimeFormatter.ofPattern(pattern, words.locale());
    }

    private static String time(Instant at, DisplayWords words, ZoneId zone) {
        return format(TIME, words).withZone(zone).format(at);
    }
}
