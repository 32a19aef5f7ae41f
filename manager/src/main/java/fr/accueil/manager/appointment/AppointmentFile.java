// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.appointment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** What a file of appointments says. */
public sealed interface AppointmentFile {

    /** Nothing of it can be taken; {@code sentence} says why and what to do. */
    record Refused(String sentence) implements AppointmentFile {}

    /**
     * It was understood, but for the wrong lines.
     *
     * @param encoding in which it is written, such as UTF-8
     * @param lines the first of those that were understood, in the order of the file
     * @param wrong the first of those that are left out
     * @param wrongCount how many are left out in all
     * @param take takes all at once or nothing, and tells how many appointments were written
     */
    record Understood(
            String encoding, Counts counts, List<Line> lines, List<Wrong> wrong, int wrongCount, IntSupplier take)
            implements AppointmentFile {}

    /** How many appointments are new, changed, cancelled, as they were, or on a day that is over. */
    record Counts(int fresh, int changed, int cancelled, int unchanged, int past) {

        int toTake() {
            return fresh + changed + cancelled;
        }
    }

    /** An appointment; {@code at} is the site's local time. */
    record Line(int number, LocalDateTime at, String service, String reference, Optional<String> name, Effect effect) {

        @Override
        public String toString() {
            return "line " + number;
        }
    }

    /** A line that is left out, and why. */
    record Wrong(int number, String sentence) {

        @Override
        public String toString() {
            return "wrong line " + number;
        }
    }

    /** What taking a line would do. */
    enum Effect {
        NEW,
        CHANGED,
        CANCELLED,
        UNCHANGED,
        PAST
    }
}
