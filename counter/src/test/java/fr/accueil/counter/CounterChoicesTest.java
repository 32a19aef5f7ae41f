// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;

/** A choice that is open at the counter closes when it has no meaning any more. */
class CounterChoicesTest extends CounterScreen {

    @Test
    void a_choice_of_whom_to_call_closes_when_a_visitor_is_called_elsewhere() {
        desk.holdingG3();
        open();
        press("Appeler un ticket");
        assertThat(find(Dialog.class).exists()).isTrue();

        desk.with(FakeDesk.called("Z003")).seq++;
        heard();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text("notice")).startsWith("Un visiteur est maintenant à ce guichet");
    }

    @Test
    void a_choice_for_an_absent_visitor_closes_when_they_are_back() {
        desk.holdingG3().absent.add(FakeDesk.stepped("Z001", ""));
        open();
        press("Absents");
        assertThat(find(Dialog.class).exists()).isTrue();

        desk.absent.clear();
        desk.seq++;
        heard();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text("notice")).startsWith("Z001 n’est plus parmi les absents");
    }
}
