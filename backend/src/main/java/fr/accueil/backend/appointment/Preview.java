// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.util.List;
import java.util.Optional;

/**
 * The content of a file, before anything of it is imported.
 *
 * @param site the code of the site that it was read for
 * @param encoding in which it is written, such as UTF-8; empty when it was refused unread
 * @param refusal why none of it can be imported
 * @param problems the lines that are left out, in order
 * @param counts of the lines that were understood
 */
public record Preview(
        String site,
        Source source,
        String encoding,
        Optional<Problem> refusal,
        List<Problem> problems,
        Counts counts,
        List<Line> lines) {

    /**
     * How many of each.
     *
     * @param cancelled appointments that the file cancels and that were not cancelled before
     * @param past on a day that is over: they are left alone
     * @param repeated lines that repeat an earlier line
     */
    public record Counts(int fresh, int changed, int unchanged, int cancelled, int past, int repeated) {

        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        /** How many appointments the import would write. */
        public int toTake() {
            return fresh + changed + cancelled;
        }
    }

    /** A line that was understood, and what its import would do. */
    public record Line(int line, Effect effect, ExpectedVisitors.Visitor visitor) {}

    /** The effect of a line. */
    public enum Effect {
        NEW,
        CHANGED,
        UNCHANGED,
        CANCELLED,
        PAST
    }

    static Preview refused(String site, Source source, String encoding, Problem refusal) {
        return new Preview(site, source, encoding, Optional.of(refusal), List.of(), Counts.NONE, List.of());
    }
}
