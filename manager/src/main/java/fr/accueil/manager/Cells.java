// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import java.time.Duration;
import java.util.OptionalDouble;

/** The cells of figures: as people read them, with the figure itself. */
final class Cells {

    private final Says says;

    Cells(Says says) {
        this.says = says;
    }

    Sheets.Cell number(long number) {
        return new Sheets.Cell(says.number(number), OptionalDouble.of(number));
    }

    Sheets.Cell share(OptionalDouble share) {
        return new Sheets.Cell(
                says.share(share),
                share.isEmpty() ? share : OptionalDouble.of(Math.round(share.getAsDouble() * 1000) / 10.0));
    }

    Sheets.Cell time(Spread spread, Duration figure) {
        return new Sheets.Cell(
                says.duration(spread.known(figure)), spread.count() == 0 ? OptionalDouble.empty() : minutes(figure));
    }

    private static OptionalDouble minutes(Duration duration) {
        return OptionalDouble.of(Math.round(duration.toSeconds() / 6.0) / 10.0);
    }

    Sheets.Cell duration(Duration duration) {
        return new Sheets.Cell(says.duration(duration), minutes(duration));
    }
}
