// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines for a spreadsheet in French: semicolons, decimal commas, and nothing that it would take for a formula. */
final class Csv {

    /** So that a spreadsheet knows the letters. */
    static final String BEGINNING = "\ufeff";

    private static final String FORMULA = "=+-@\t\r\n|%";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** A text that a spreadsheet could run begins with an apostrophe: then it is shown as it is. */
    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    static String number(double value) {
        return String.format(Locale.FRANCE, "%.4f", value);
    }
}
