// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages of the staff's screens, and the rule of their choice. */
public final class StaffLanguages {

    /** English dates and figures are European: the day before the month, 24 hours. */
    static final List<Locale> ALL = List.of(Locale.FRENCH, Locale.UK);

    private static final int LONGEST_TAG = 35;

    private StaffLanguages() {}

    /**
     * The requested language, else the one chosen before, else the browser's, else French.
     *
     * @param asked a language tag of a request, of any content
     * @param kept a language tag as a browser sent it, of any content
     * @param preferred by the browser, the best first
     */
    static Locale of(Optional<String> asked, Optional<String> kept, List<Locale> preferred) {
        return Stream.of(asked.flatMap(StaffLanguages::named), kept.flatMap(StaffLanguages::named))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> preferred.stream()
                        .flatMap(locale -> like(locale).stream())
                        .findFirst())
                .orElse(Locale.FRENCH);
    }

    /** The language of the staff's screens that a tag names; "en-US" names English. */
    static Optional<Locale> named(String tag) {
        return tag.length() > LONGEST_TAG ? Optional.empty() : like(Locale.forLanguageTag(tag));
    }

    private static Optional<Locale> like(Locale wanted) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(wanted.getLanguage()))
                .findFirst();
    }
}
