// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConnectionLostBandTest {

    @Test
    void the_band_is_an_alert_with_the_time_after_its_sentence() {
        assertThat(new ConnectionLostBand("Connexion interrompue depuis ")
                        .getElement()
                        .getOuterHTML())
                .isEqualToIgnoringWhitespace("""
                        <div role="alert" class="link-lost"><span>
                        <span>Connexion interrompue depuis </span><span data-link-since></span>
                        </span></div>""");
    }

    @Test
    void each_language_of_a_band_has_its_direction_and_its_time() {
        assertThat(ConnectionLostBand.in(Locale.forLanguageTag("ar"), "هذا الجهاز غير متاح.", "منذ")
                        .getElement()
                        .getOuterHTML())
                .isEqualToIgnoringWhitespace("""
                        <div lang="ar" dir="rtl"><p>هذا الجهاز غير متاح.</p>
                        <p class="since"><span>منذ </span><span data-link-since></span></p></div>""");
    }
}
