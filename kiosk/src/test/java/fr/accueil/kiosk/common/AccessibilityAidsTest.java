// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import fr.accueil.kiosk.ticket.FakeKioskPort;
import fr.accueil.kiosk.ticket.KioskScreen;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The accessibility aids: languages, read-aloud, scroll buttons, and the statement. */
class AccessibilityAidsTest extends KioskScreen {

    private static final List<Language> NINE = List.of(
            FakeKioskPort.FRENCH,
            FakeKioskPort.ENGLISH,
            FakeKioskPort.ARABIC,
            language("es", "Español"),
            language("pt", "Português"),
            language("tr", "Türkçe"),
            language("ru", "Русский"),
            language("uk", "Українська"),
            language("fa", "فارسی"));

    private static final List<String> RIGHT_TO_LEFT = List.of("ar", "fa");

    @Test
    void every_language_stands_under_its_own_name_and_in_its_own_direction() {
        openInNine();

        NINE.forEach(language -> {
            NativeButton button = button(language.name());
            assertThat(attribute(button, "lang")).isEqualTo(language.locale().toLanguageTag());
            assertThat(attribute(button, "dir"))
                    .isEqualTo(RIGHT_TO_LEFT.contains(language.locale().getLanguage()) ? "rtl" : "ltr");
        });
    }

    @Test
    void each_of_the_nine_languages_is_shown() {
        openInNine();
        NINE.forEach(language -> {
            press(language.name());
            assertThat(screen()).contains(KioskWords.in(language.locale()).text("home.question"));
            assertThat(KioskWords.in(language.locale()).language().getLanguage())
                    .isEqualTo(language.locale().getLanguage());
        });
    }

    @Test
    void the_button_of_all_languages_shows_other_scripts() {
        openInNine();

        NativeButton opener = buttonThatOpens("languages");
        assertThat(text(opener)).contains("Langues", "العربية", "Русский");
        assertThat(attribute(opener, "aria-haspopup")).isEqualTo("dialog");
    }

    @Test
    void the_language_ends_with_the_visit() {
        openInNine();
        press("Русский");
        press("Начать заново");

        assertThat(heading()).startsWith("Bonjour.");
        assertThat(attribute(button("Русский"), "aria-pressed")).isEqualTo("false");
    }

    @Test
    void listening_can_be_stopped_and_repeated() {
        open();
        assertThat(names()).doesNotContain("Répéter");

        press("Écouter");
        assertThat(names()).contains("Arrêter", "Répéter").doesNotContain("Écouter");
        assertThat(attribute(button("Arrêter"), "data-aloud")).isEqualTo("true");

        press("Arrêter");
        assertThat(names()).contains("Écouter").doesNotContain("Répéter");
    }

    @Test
    void listening_goes_on_from_page_to_page_and_ends_with_the_visit() {
        open();
        press("Écouter");
        press("Permis, carte grise");
        assertThat(attribute(button("Arrêter"), "data-aloud")).isEqualTo("true");

        press("Recommencer");
        assertThat(names()).contains("Écouter");
    }

    @Test
    void a_kiosk_without_a_voice_has_its_kind_sentence_ready() {
        open();

        assertThat(text(find(AidsBar.class).single())).contains("La lecture n’est pas disponible ici\u00a0:");
    }

    @Test
    void a_long_page_can_be_moved_up_and_down() {
        open();

        assertThat(attribute(button("Monter"), "data-scroll")).isEqualTo("-1");
        assertThat(attribute(button("Descendre"), "data-scroll")).isEqualTo("1");
    }

    @Test
    void the_statement_opens_over_the_page_and_names_who_helps() {
        open();

        assertThat(text(buttonThatOpens("statement"))).isEqualTo("Accessibilité");
        assertThat(text(find(AccessibilityStatement.class).single()))
                .contains("partiellement conforme", "accueil", "defenseurdesdroits.fr");
    }

    @Test
    void the_way_back_is_marked_for_the_escape_key() {
        open();
        press("Permis, carte grise");

        assertThat(button("Retour").getElement().hasAttribute("data-back")).isTrue();
    }

    @Test
    void a_lost_connection_is_shown_in_the_visitor_s_language_too() {
        openInNine();
        assertThat(lost()).contains("momentanément indisponible", "unavailable").doesNotContain("недоступен");

        press("Русский");
        assertThat(lost()).contains("временно недоступен", "momentanément indisponible", "unavailable");

        press("العربية");
        assertThat(lost()).contains("غير متاح").doesNotContain("недоступен");
    }

    private void openInNine() {
        port.arrival = new KioskArrival.Welcome("Préfecture", "Accueil", ZoneId.of("Europe/Paris"), NINE);
        open();
    }

    private String lost() {
        return text(find(ConnectionLost.class).single());
    }

    private NativeButton buttonThatOpens(String page) {
        return find(NativeButton.class).all().stream()
                .filter(button -> page.equals(button.getElement().getAttribute("data-opens")))
                .findFirst()
                .orElseThrow();
    }

    private static Language language(String tag, String name) {
        return new Language(Locale.forLanguageTag(tag), name);
    }
}
