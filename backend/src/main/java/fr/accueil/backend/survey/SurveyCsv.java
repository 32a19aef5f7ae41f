// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.csv.SpreadsheetCsv;
import java.util.List;
import java.util.Locale;

/** Lines for a spreadsheet in French, with decimal commas. */
final class SurveyCsv {

    private SurveyCsv() {}

    static String line(List<String> cells) {
        return SpreadsheetCsv.ALL_QUOTED.line(cells);
    }

    static String number(double value) {
        return String.format(Locale.FRANCE, "%.4f", value);
    }
}
