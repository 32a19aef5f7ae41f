// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a call: numbers in words, letters alone, the parts apart, so that every voice speaks them alike. */
public final class Saying {

    private static final String BUNDLE = "fr.accueil.backend.voice";
    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    /** Letters, or a number without its leading zeros. */
    private static final Pattern PART = Pattern.compile("0*(\\d{1,9})|[^\\d\\s]+");

    private static final Map<Locale, Map<String, String>> NUMBERS = new ConcurrentHashMap<>();

    private Saying() {}

    /**
     * A call, such as "Ticket A, quarante-deux, guichet trois." The numbers are spelt out by the rules of CLDR.
     *
     * @param number such as A042
     * @param counterWord such as Guichet, in that language; may be empty
     * @param counterName such as 3 or PN1
     */
    public static String call(Locale language, String number, String counterWord, String counterName) {
        String where = (lower(counterWord, language) + " " + apart(language, counterName)).strip();
        return new MessageFormat(text(language, "call"), language)
                .format(new Object[] {apart(language, number), where});
    }

    /** What a screen says when it is only tested. */
    public static String test(Locale language) {
        return text(language, "test");
    }

    /** The shortest thing to say: the number one in words. */
    static String one(Locale language) {
        return apart(language, "1");
    }

    private static String apart(Locale language, String text) {
        return PART.matcher(text)
                .results()
                .map(part -> part.group(1) == null ? part.group() : spelt(language, part))
                .collect(Collectors.joining(", "));
    }

    private static String spelt(Locale language, MatchResult number) {
        return NUMBERS.computeIfAbsent(language, each -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        number.group(1),
                        digits -> new RuleBasedNumberFormat(ULocale.forLocale(language), RuleBasedNumberFormat.SPELLOUT)
                                .format(Long.parseLong(digits)));
    }

    private static String lower(String word, Locale language) {
        return word.isEmpty() ? word : word.substring(0, 1).toLowerCase(language) + word.substring(1);
    }

    private static String text(Locale language, String key) {
        try {
            return ResourceBundle.getBundle(BUNDLE, Locale.of(language.getLanguage()), NO_SYSTEM_LANGUAGE)
                    .getString(key);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(BUNDLE, Locale.FRENCH, NO_SYSTEM_LANGUAGE)
                    .getString(key);
        }
    }
}
