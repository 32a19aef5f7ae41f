// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.manager.statistics.ReportCell;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;

/** The plain number of a cell for calculations: people, percents or minutes, the last two with one decimal. */
final class SpreadsheetFigure {

    private SpreadsheetFigure() {}

    /** Empty for words, and for a figure that there is not. */
    static OptionalDouble of(ReportCell cell) {
        return switch (cell) {
            case ReportCell.Words _ -> OptionalDouble.empty();
            case ReportCell.Count(long number) -> OptionalDouble.of(number);
            case ReportCell.Share(OptionalDouble share) -> percents(share);
            case ReportCell.Time(Optional<Duration> duration) ->
                duration.map(SpreadsheetFigure::minutes).orElseGet(OptionalDouble::empty);
        };
    }

    private static OptionalDouble percents(OptionalDouble share) {
        return share.isEmpty() ? share : OptionalDouble.of(Math.round(share.getAsDouble() * 1000) / 10.0);
    }

    private static OptionalDouble minutes(Duration duration) {
        return OptionalDouble.of(Math.round(duration.toSeconds() / 6.0) / 10.0);
    }
}
