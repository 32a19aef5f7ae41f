// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import fr.accueil.screenkit.WrittenDates;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** The sentences of a slip in one language. Figures are written as on the displays: 0 to 9 in every language. */
record SlipWords(Locale language, ResourceBundle bundle) {

    private static final String BUNDLE = "fr.accueil.backend.slip";
    private static final ResourceBundle.Control NO_SYSTEM_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** Empty for a language without a file. */
    static Optional<SlipWords> in(Locale language) {
        Locale plain = Locale.of(language.getLanguage());
        try {
            return Optional.of(new SlipWords(plain, ResourceBundle.getBundle(BUNDLE, plain, NO_SYSTEM_LANGUAGE)));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    String text(String key) {
        return bundle.getString(key);
    }

    String text(String key, String... values) {
        return new MessageFormat(text(key), language).format(values);
    }

    String issued(Instant at, ZoneId zone) {
        return WrittenDates.write(DateTimeFormatter.ofPattern(text("issued"), language), at.atZone(zone));
    }

    String wait(SlipData.Wait wait) {
        if (wait.from() == 0) {
            return text("wait.most", String.valueOf(wait.atMost()));
        }
        return wait.from() == wait.to()
                ? text("wait.exact", String.valueOf(wait.to()))
                : text("wait.range", String.valueOf(wait.from()), String.valueOf(wait.to()));
    }
}
