// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.appointment;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/** The content of a file of appointments. */
public sealed interface AppointmentFile {

    /** The file cannot be imported; {@code sentence} says why and what to do. */
    record Refused(String sentence) implements AppointmentFile {}

    /**
     * The file can be imported, without the wrong lines.
     *
     * @param encoding of the file, such as UTF-8
     * @param lines the first valid lines, in the order of the file
     * @param wrong the first wrong lines
     * @param wrongCount the number of all wrong lines
     * @param take imports all or nothing, and returns the number of appointments written
     */
    record Understood(
            String encoding, Counts counts, List<Line> lines, List<Wrong> wrong, int wrongCount, IntSupplier take)
            implements AppointmentFile {}

    /** The numbers of new, changed, cancelled, unchanged and past appointments. */
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

    /** A wrong line, with the reason. */
    record Wrong(int number, String sentence) {

        @Override
        public String toString() {
            return "wrong line " + number;
        }
    }

    /** The effect of importing a line. */
    enum Effect {
        NEW,
        CHANGED,
        CANCELLED,
        UNCHANGED,
        PAST
    }
}
