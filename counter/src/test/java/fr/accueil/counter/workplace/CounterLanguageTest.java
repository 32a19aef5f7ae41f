// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterLanguageTest extends CounterScreen {

    @Test
    void the_other_language_is_offered_in_its_own_words_on_every_page_of_the_counter() {
        open();
        assertThat(offered()).containsExactly("Français fr true", "English en-GB null");
        view.speak("en-GB");
        settle();
        assertThat(offered()).containsExactly("Français fr null", "English en-GB true");
    }

    @Test
    void an_agent_who_changes_the_language_stays_at_the_counter_with_the_same_visitor() {
        port.holdingG3().with(FakeCounterPort.serving("A042"));
        open();
        assertThat(text("current-ticket")).contains("A042");
        view.speak("en-GB");
        settle();
        assertThat(text("current-ticket")).contains("A042");
        assertThat(view.getPageTitle()).startsWith("A042 · ").endsWith("Accueil");
        assertThat(view.getElement().getAttribute("lang")).isEqualTo("en-GB");
        assertThat(buttons()).contains("Pause", "Close the counter").doesNotContain("Fermer le guichet");
    }

    private List<String> offered() {
        Div choice = find(Div.class).withClassName("languages").single();
        return find(Anchor.class, choice).all().stream()
                .map(link -> link.getText() + " " + link.getElement().getAttribute("lang") + " "
                        + link.getElement().getAttribute("aria-current"))
                .toList();
    }
}
