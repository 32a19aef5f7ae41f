// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;

/** A dialog with a choice closes when the choice is no longer possible. */
class ChoiceDialogClosingTest extends CounterScreen {

    @Test
    void the_choice_of_a_visitor_to_call_closes_when_a_visitor_is_called_elsewhere() {
        port.holdingG3();
        open();
        press("Appeler un ticket");
        assertThat(find(Dialog.class).exists()).isTrue();

        port.with(FakeCounterPort.called("Z003")).seq++;
        refresh();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text("notice")).startsWith("Un visiteur est maintenant à ce guichet");
    }

    @Test
    void a_choice_for_an_absent_visitor_closes_when_they_are_back() {
        port.holdingG3().absent.add(FakeCounterPort.stepped("Z001", ""));
        open();
        press("Absents");
        assertThat(find(Dialog.class).exists()).isTrue();

        port.absent.clear();
        port.seq++;
        refresh();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text("notice")).startsWith("Z001 n’est plus parmi les absents");
    }
}
