// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import fr.accueil.counter.common.CounterStatus;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PauseAndCloseCounterTest extends CounterScreen {

    @Test
    void a_pause_is_shown_large_and_allows_no_call() {
        port.holdingG3();
        open();

        press("Pause");

        assertThat(page()).contains("Accueil en pause", "En pause").doesNotContain("Aucun visiteur");
        assertThat(buttons())
                .contains("Reprendre l’accueil", "Reprendre")
                .doesNotContain("Appeler le suivant", "Appeler", "Pause");
        assertThat(text("news")).isEqualTo("Accueil en pause");
    }

    @Test
    void the_current_visitor_can_be_served_during_a_pause() {
        port.in(CounterStatus.PAUSED).holdingG3().with(FakeCounterPort.called("A042"));
        open();
        assertThat(buttons()).contains("Commencer", "Rappeler", "Absent", "Remettre en file");

        press("Commencer");

        assertThat(text("current-ticket")).isEqualTo("A042");
        assertThat(buttons()).contains("Terminer").doesNotContain("Terminer et appeler le suivant", "Absent");
    }

    @Test
    void after_a_pause_the_counter_receives_again() {
        port.in(CounterStatus.PAUSED).holdingG3();
        open();

        press("Reprendre l’accueil");

        assertThat(port.sent).containsExactly("G3 OPEN");
        assertThat(offers("Appeler le suivant")).isTrue();
        assertThat(text("news")).isEqualTo("Accueil repris");
    }

    @Test
    void the_header_resumes_too() {
        port.in(CounterStatus.PAUSED).holdingG3();
        open();

        press("Reprendre");

        assertThat(port.sent).containsExactly("G3 OPEN");
    }

    @Test
    void a_closed_counter_brings_back_the_choice() {
        port.holdingG3();
        open();
        port.counters = new FakeCounterPort().counters;

        press("Fermer le guichet");

        assertThat(port.sent).containsExactly("G3 CLOSE");
        assertThat(heading()).startsWith("À quel guichet");
        assertThat(text("notice")).isEqualTo("Guichet 3 est fermé.");
        assertThat(port.watchers).isEmpty();
    }

    @Test
    void closing_with_a_visitor_there_is_refused_in_words() {
        port.holdingG3().with(FakeCounterPort.serving("A042")).refusal = Optional.of("A042 est encore au guichet.");
        open();

        press("Fermer le guichet");

        assertThat(text("notice")).isEqualTo("A042 est encore au guichet.");
        assertThat(text("current-ticket")).isEqualTo("A042");
    }

    @Test
    void the_keys_are_on_a_sheet() {
        port.holdingG3();
        open();

        press("Touches");

        Dialog sheet = find(Dialog.class).single();
        assertThat(sheet.getHeaderTitle()).isEqualTo("Les touches");
        assertThat(sheet.getElement().getTextRecursively()).contains("Espace", "Rappeler", "Remettre en file");

        press("Fermer");
        assertThat(find(Dialog.class).exists()).isFalse();
    }
}
