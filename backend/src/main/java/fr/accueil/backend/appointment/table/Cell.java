// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what a spreadsheet changes in a cell, where possible. */
public final class Cell {

    private static final Pattern KEPT_AS_TEXT = Pattern.compile("=\\s*\"((?:[^\"]|\"\")*+)\"");
    private static final Pattern WITH_EXPONENT =
            Pattern.compile("[+-]?\\d(?:[.,]\\d+)?E[+-]\\d{2,3}", Pattern.CASE_INSENSITIVE);
    private static final Pattern WHOLE_NUMBER = Pattern.compile("(\\d{1,15})[.,]0{1,2}");
    private static final Pattern FIFTEEN_DIGITS = Pattern.compile("\\d{15}0{3,}");
    private static final Pattern FORMULA = Pattern.compile("=.*", Pattern.DOTALL);
    private static final Pattern FAILED =
            Pattern.compile("#(?:REF!|N/A|NA|VALEUR!|VALUE!|NOM\\?|NAME\\?|DIV/0!|NUL!|NULL!|NOMBRE!|NUM!|#+)");

    private static final String QUOTES = "'’`\"";

    private Cell() {}

    /** Without the {@code ="…"} by which an export keeps Excel from changing it. */
    public static String text(String cell) {
        Matcher kept = KEPT_AS_TEXT.matcher(cell);
        return kept.matches() ? kept.group(1).replace("\"\"", "\"").strip() : cell;
    }

    /** Words or a code: without the apostrophe by which a cell is made a text, or quotes around it. */
    public static String words(String cell) {
        String text = text(cell);
        if (text.isEmpty() || QUOTES.indexOf(text.charAt(0)) < 0) {
            return text;
        }
        String rest = text.substring(1).strip();
        boolean isClosed = !rest.isEmpty() && QUOTES.indexOf(rest.charAt(rest.length() - 1)) >= 0;
        return isClosed ? rest.substring(0, rest.length() - 1).strip() : rest;
    }

    /** A reference: words, or a number without the added decimals. */
    public static String code(String cell) {
        String text = words(cell);
        Matcher number = WHOLE_NUMBER.matcher(text);
        return number.matches() ? number.group(1) : text;
    }

    /** Whether only the first digits of a number are left. */
    public static boolean isEatenNumber(String text) {
        return WITH_EXPONENT.matcher(text).matches()
                || FIFTEEN_DIGITS.matcher(text).matches();
    }

    /** Whether it is a formula, or the error text of one. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches() || FAILED.matcher(text).matches();
    }
}
