// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;

class PageMessagesTest {
    private final MessageSource words = new PageLanguage().messageSource();

    @Test
    void one_second_is_not_many() {
        assertThat(say(Locale.FRENCH, 1)).isEqualTo("Trop d’essais. Recommencez dans 1\u00a0seconde.");
        assertThat(say(Locale.FRENCH, 5)).isEqualTo("Trop d’essais. Recommencez dans 5\u00a0secondes.");
        assertThat(say(Locale.ENGLISH, 1)).isEqualTo("Too many attempts. Try again in 1 second.");
        assertThat(say(Locale.ENGLISH, 30)).isEqualTo("Too many attempts. Try again in 30 seconds.");
    }

    private String say(Locale language, int seconds) {
        return words.getMessage("sign-in.wait", new Object[] {seconds}, language);
    }
}
