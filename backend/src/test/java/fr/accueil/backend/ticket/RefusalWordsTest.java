// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar", "es", "pt", "tr", "ru", "uk", "fa"})
    void every_refusal_has_a_sentence_in_every_language_of_the_kiosk(String language) {
        ResourceBundle french = bundle("fr");
        ResourceBundle words = bundle(language);

        assertThat(words.keySet()).isEqualTo(french.keySet());
        words.keySet()
                .forEach(key ->
                        assertThat(words.getString(key)).as(key).isNotBlank().isNotEqualTo(french.getString(key)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            fr | Nous rouvrons le lundi 2 novembre à 9:00.
            en | We open again on Monday 2 November at 9:00.
            ar | نفتح من جديد يوم الاثنين 2 نوفمبر الساعة 9:00.
            es | Volvemos a abrir el lunes 2 de noviembre a las 9:00.
            pt | Reabrimos: segunda-feira, 2 de novembro, às 9:00.
            tr | Yeniden açılış: 2 Kasım Pazartesi, saat 9:00.
            ru | Мы откроемся: понедельник, 2 ноября, 9:00.
            uk | Ми відкриємося: понеділок, 2 листопада, 9:00.
            fa | دوباره باز می‌کنیم: دوشنبه 2 نوامبر ساعت 9:00.
            """)
    void a_closed_site_says_when_it_opens_again(String language, String sentence) {
        Locale locale = Locale.of(language);
        String pattern = RefusalWords.reopening(locale);

        assertThat(DateTimeFormatter.ofPattern(pattern, locale).format(LocalDateTime.parse("2026-11-02T09:00:00")))
                .isEqualTo(sentence);
    }

    @Test
    void a_language_without_a_file_gets_french_sentences() {
        assertThat(RefusalWords.of(Refusal.SITE_CLOSED, Locale.GERMAN))
                .isEqualTo(RefusalWords.of(Refusal.SITE_CLOSED, Locale.FRENCH));
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("fr.accueil.backend.refusals", Locale.of(language));
    }
}
