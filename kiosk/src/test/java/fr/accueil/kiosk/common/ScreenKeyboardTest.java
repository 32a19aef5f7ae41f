// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keyboard of a suggestion has the letters of the visitor's language and punctuation. */
class ScreenKeyboardTest extends BrowserlessTest {

    private static final int MOST_IN_A_ROW = 10;
    private static final int MOST_BESIDE_THE_WIDE_KEYS = 7;

    @ParameterizedTest(name = "in {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "fr | éèàêçù',.?- | âîôûëïœæ!:;",
                "en | ',.? | éèñ!:;-",
                "es | áéíóúñ¿?., | ü¡!:;-",
                "pt | ãáçéêíóõ.,? | âàôúü!:;-",
                "tr | çğıöşü',.?- | âîû!:;",
                "ru | ёйъыэщ,.?- | !:;az",
                "uk | їєґі',.? | !:;-az",
                "ar | ضجةىأءئؤ،.؟ | إآ!:؛az",
                "fa | پچژگیک،.؟آ | ءأؤة!:؛az",
                "de | éèàêçù',.?- | üœ!:;"
            })
    void the_keys_hold_what_a_sentence_needs(String language, String atOnce, String onAnotherPlane) {
        ScreenKeyboard screenKeyboard =
                ScreenKeyboard.text(Locale.forLanguageTag(language), KioskWords.in(Locale.FRENCH));
        UI.getCurrent().add(screenKeyboard);

        assertThat(keys()).containsAll(letters(atOnce));
        Set<String> seen = keys();
        String first = screenKeyboard.getElement().getAttribute("data-layout");
        do {
            test(change()).click();
            seen.addAll(keys());
            rowsAreShort(screenKeyboard);
        } while (!first.equals(screenKeyboard.getElement().getAttribute("data-layout")));
        assertThat(seen).containsAll(letters(onAnotherPlane)).containsAll(letters("1234567890"));
    }

    private static void rowsAreShort(ScreenKeyboard screenKeyboard) {
        assertThat(screenKeyboard.getChildren().map(Div.class::cast)).hasSize(4).allSatisfy(row -> {
            long wide = row.getChildren()
                    .filter(key -> ((NativeButton) key).hasClassName("wide"))
                    .count();
            assertThat(row.getChildren().count() - wide)
                    .isLessThanOrEqualTo(wide > 0 ? MOST_BESIDE_THE_WIDE_KEYS : MOST_IN_A_ROW);
        });
    }

    private NativeButton change() {
        return find(NativeButton.class).all().stream()
                .filter(key -> !key.getElement().hasAttribute("data-key"))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> keys() {
        return find(NativeButton.class).all().stream()
                .map(key -> key.getElement().getAttribute("data-key"))
                .filter(key -> key != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).collect(Collectors.toSet());
    }
}
