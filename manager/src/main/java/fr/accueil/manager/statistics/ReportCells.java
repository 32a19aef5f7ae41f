// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import java.time.Duration;
import java.util.OptionalDouble;

/** The cells of figures: as people read them, with the figure itself. */
final class ReportCells {

    private final FigureFormat figureFormat;

    ReportCells(FigureFormat figureFormat) {
        this.figureFormat = figureFormat;
    }

    ReportTables.Cell number(long number) {
        return new ReportTables.Cell(figureFormat.number(number), OptionalDouble.of(number));
    }

    ReportTables.Cell share(OptionalDouble share) {
        return new ReportTables.Cell(
                figureFormat.share(share),
                share.isEmpty() ? share : OptionalDouble.of(Math.round(share.getAsDouble() * 1000) / 10.0));
    }

    ReportTables.Cell time(DurationSummary durationSummary, Duration figure) {
        return new ReportTables.Cell(
                figureFormat.duration(durationSummary.known(figure)),
                durationSummary.count() == 0 ? OptionalDouble.empty() : minutes(figure));
    }

    private static OptionalDouble minutes(Duration duration) {
        return OptionalDouble.of(Math.round(duration.toSeconds() / 6.0) / 10.0);
    }

    ReportTables.Cell duration(Duration duration) {
        return new ReportTables.Cell(figureFormat.duration(duration), minutes(duration));
    }
}
