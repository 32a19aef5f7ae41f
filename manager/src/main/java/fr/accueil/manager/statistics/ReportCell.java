// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** The content of a cell of a table. The page, CSV, XLSX and PDF each write it in their way. */
public sealed interface ReportCell {

    /** A name, or another text without a figure. */
    record Words(String text) implements ReportCell {}

    /** A number of people or events. */
    record Count(long number) implements ReportCell {}

    /** A part of a whole, from 0 to 1; empty when there is no whole. */
    record Share(OptionalDouble share) implements ReportCell {

        static Share of(long part, long whole) {
            return new Share(VisitFigures.share(part, whole));
        }
    }

    /** A duration; empty when there is none. */
    record Time(Optional<Duration> duration) implements ReportCell {

        Time(Duration duration) {
            this(Optional.of(duration));
        }

        /** A figure of many durations; empty when there are none. */
        static Time of(DurationSummary durations, Duration figure) {
            return new Time(durations.known(figure));
        }
    }
}
