// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import fr.accueil.display.common.DisplayWords;
import fr.accueil.screenkit.WrittenDates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Whether the site receives, as the waiting room must hear it. */
sealed interface OpeningState {

    String TIME = "H:mm";
    String DAY = "EEEE d MMMM";

    /** How long the last call stays on a closed site's screen once it is answered and nobody waits. */
    Duration LAST_CALL = Duration.ofMinutes(5);

    /** Open without a closing today. */
    record Open() implements OpeningState {}

    /** Open until a time. */
    record OpenUntil(Instant closing) implements OpeningState {}

    /** The doors are closed and those inside are still received. */
    record Finishing() implements OpeningState {}

    /** Nobody is left. */
    record Closed() implements OpeningState {}

    static OpeningState of(DisplaySnapshot displaySnapshot) {
        if (displaySnapshot.open()) {
            return displaySnapshot.closesAt().<OpeningState>map(OpenUntil::new).orElseGet(Open::new);
        }
        return someoneLeft(displaySnapshot) ? new Finishing() : new Closed();
    }

    private static boolean someoneLeft(DisplaySnapshot displaySnapshot) {
        var recently = displaySnapshot.now().minus(LAST_CALL);
        return displaySnapshot.queues().stream().anyMatch(queue -> queue.waiting() > 0)
                || displaySnapshot.calls().stream()
                        .anyMatch(call -> !call.answered() || call.calledAt().isAfter(recently));
    }

    default String say(DisplayWords displayWords, ZoneId zone) {
        return switch (this) {
            case Open _ -> displayWords.say("hours.open");
            case OpenUntil(var closing) -> displayWords.say("hours.until", time(closing, displayWords, zone));
            case Finishing _ -> displayWords.say("hours.finishing");
            case Closed _ -> displayWords.say("hours.closed");
        };
    }

    /** When a closed site receives again, and for which holiday it is closed. */
    static String opening(DisplaySnapshot displaySnapshot, DisplayWords displayWords) {
        var why = displaySnapshot
                .holiday()
                .map(holiday -> displayWords.say("closed.holiday", holiday) + " ")
                .orElse("");
        return why
                + displaySnapshot
                        .opensAt()
                        .map(at -> opens(at, displayWords))
                        .orElseGet(() -> displayWords.say("closed.text"));
    }

    private static String opens(LocalDateTime at, DisplayWords displayWords) {
        return displayWords.say(
                "closed.opens",
                WrittenDates.write(format(DAY, displayWords), at),
                format(TIME, displayWords).format(at));
    }

    private static DateTimeFormatter format(String pattern, DisplayWords displayWords) {
        return DateTimeFormatter.ofPattern(pattern, displayWords.locale());
    }

    private static String time(Instant at, DisplayWords displayWords, ZoneId zone) {
        return format(TIME, displayWords).withZone(zone).format(at);
    }
}
