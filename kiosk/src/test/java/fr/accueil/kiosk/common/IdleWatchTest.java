// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import fr.accueil.kiosk.ticket.KioskScreen;
import fr.accueil.kiosk.ticket.SessionScreen;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An idle kiosk, and the reset after a visitor. */
class IdleWatchTest extends KioskScreen {

    @Test
    void a_visitor_has_a_minute_and_is_warned_twenty_seconds_before() {
        open();
        assertWatch("60", "20");

        press("Permis, carte grise");
        assertWatch("60", "20");

        press("Carte grise");
        assertWatch("60", "20");
    }

    @Test
    void a_ticket_stays_half_a_minute_and_twenty_seconds_of_warning() {
        open();
        press("Un renseignement");
        press("Prendre un ticket");

        assertWatch("50", "20");
    }

    @Test
    void each_step_starts_a_new_count() {
        open();
        String before = attribute(watch(), "step");
        press("Permis, carte grise");

        assertThat(attribute(watch(), "step")).isNotEqualTo(before);
    }

    @Test
    void after_the_warning_the_visitor_can_stay_or_start_again() {
        open();
        press("Permis, carte grise");

        assertThat(text(watch())).contains("Êtes-vous toujours là\u00a0?");
        assertThat(button("Oui, je continue").getElement().hasAttribute("data-stay"))
                .isTrue();
        assertThat(button("Recommencer").getElement().hasAttribute("data-start-again"))
                .isTrue();
    }

    @Test
    void an_abandoned_visit_leaves_no_language_and_no_aids_behind() {
        open();
        press("English");
        press("Larger");
        press("Contrast");
        press("Lower screen");
        press("Permis, carte grise");

        press("Start again");

        assertThat(heading()).startsWith("Bonjour.");
        assertThat(find(SessionScreen.class).single().getClassNames()).doesNotContain("larger", "contrast", "low");
    }

    @Test
    void an_idle_kiosk_shows_that_the_reception_has_closed() {
        open();
        port.menu = port.closed("À demain.");

        press("Recommencer");

        assertThat(heading()).isEqualTo("L’accueil est fermé.");
    }

    @Test
    void an_idle_kiosk_changes_nothing_when_nothing_has_changed() {
        open();
        H1 before = find(H1.class).single();
        test(button("Recommencer")).click();
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);

        assertThat(scriptsSinceLastUpdate()).noneMatch(script -> script.contains("focus"));
        assertThat(find(H1.class).single()).isSameAs(before);
    }

    @Test
    void an_idle_kiosk_moves_no_focus_when_its_menu_changes() {
        open();
        port.menu = port.closed("À demain.");
        test(button("Recommencer")).click();
        runPendingSignalsTasks(0, TimeUnit.MILLISECONDS);

        assertThat(scriptsSinceLastUpdate()).noneMatch(script -> script.contains("focus"));
    }

    @Test
    void reading_aids_work_and_are_kept_from_step_to_step() {
        open();
        press("Plus grand");
        press("Contraste");
        press("Écran plus bas");
        press("Permis, carte grise");

        assertThat(find(SessionScreen.class).single().getClassNames()).contains("larger", "contrast", "low");
        assertThat(attribute(button("Contraste"), "aria-pressed")).isEqualTo("true");

        press("Contraste");
        assertThat(find(SessionScreen.class).single().getClassNames()).doesNotContain("contrast");
    }

    private IdleWatch watch() {
        return find(IdleWatch.class).single();
    }

    private void assertWatch(String seconds, String warning) {
        assertThat(attribute(watch(), "seconds")).isEqualTo(seconds);
        assertThat(attribute(watch(), "warning")).isEqualTo(warning);
    }
}
