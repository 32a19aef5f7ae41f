// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.time.Duration;
import java.util.OptionalDouble;

/** Makes table cells of figures: the text with the figure itself. */
final class ReportCells {

    private final FigureFormat format;

    ReportCells(FigureFormat format) {
        this.format = format;
    }

    ReportTables.Cell number(long number) {
        return new ReportTables.Cell(format.number(number), OptionalDouble.of(number));
    }

    ReportTables.Cell share(OptionalDouble share) {
        return new ReportTables.Cell(
                format.share(share),
                share.isEmpty() ? share : OptionalDouble.of(Math.round(share.getAsDouble() * 1000) / 10.0));
    }

    ReportTables.Cell time(DurationSummary durations, Duration figure) {
        return new ReportTables.Cell(
                format.duration(durations.known(figure)),
                durations.count() == 0 ? OptionalDouble.empty() : minutes(figure));
    }

    private static OptionalDouble minutes(Duration duration) {
        return OptionalDouble.of(Math.round(duration.toSeconds() / 6.0) / 10.0);
    }

    ReportTables.Cell duration(Duration duration) {
        return new ReportTables.Cell(format.duration(duration), minutes(duration));
    }
}
