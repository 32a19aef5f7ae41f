// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What is wrong with a line, or with a whole file.
 *
 * @param line where it begins, from 1; 0 for the whole
 * @param about the values of the sentence, in order
 */
public record Problem(int line, Kind kind, List<String> about) {

    private static final String BUNDLE = "fr.accueil.backend.imports";
    private static final int LONGEST = 60;

    /** Each has a sentence. */
    public enum Kind {
        TOO_LARGE,
        EMPTY,
        NO_TEXT,
        UNREADABLE,
        TOO_MANY_ROWS,
        MISSING_COLUMN,
        TWO_COLUMNS,
        MONTH_FIRST,
        NO_REFERENCE,
        EATEN_NUMBER,
        FORMULA,
        NO_DATE,
        BAD_DATE,
        OTHER_WEEKDAY,
        NO_TIME,
        BAD_TIME,
        ROUNDED_TIME,
        CONTRADICTION,
        UNKNOWN_ZONE,
        ZONE_WITHOUT_RULE,
        TWO_ZONES,
        SKIPPED_TIME,
        PROPOSED,
        NO_SERVICE,
        UNKNOWN_SERVICE,
        NO_CHECK_IN,
        SAME_REFERENCE,
        OTHER_SOURCE,
        OPEN_QUOTE,
        SERIES,
        SERIES_TIMES,
        SERIES_TOO_WIDE,
        ZONE_RULE,
        TOO_LONG
    }

    static Problem at(int line, Kind kind, String... about) {
        return new Problem(
                line,
                kind,
                Arrays.stream(about)
                        .map(text -> Characters.cut(Characters.plain(Characters.cut(text, 500)), LONGEST))
                        .toList());
    }

    static Problem ofAll(Kind kind, String... about) {
        return at(0, kind, about);
    }

    /** The sentence for a person; French where a language has none. */
    public String sentence(Locale language) {
        return new MessageFormat(bundle(language).getString(kind.name()), language).format(about.toArray());
    }

    private static ResourceBundle bundle(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return ResourceBundle.getBundle(BUNDLE, Locale.of(language.getLanguage()), control);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH, control);
        }
    }

    /** The text of a file can contain a person's name. */
    @Override
    public String toString() {
        return kind + " at line " + line;
    }
}
