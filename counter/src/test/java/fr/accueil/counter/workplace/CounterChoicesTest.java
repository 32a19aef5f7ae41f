// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dialog.Dialog;
import org.junit.jupiter.api.Test;

/** A choice that is open at the counter closes when it has no meaning any more. */
class CounterChoicesTest extends CounterScreen {

    @Test
    void a_choice_of_whom_to_call_closes_when_a_visitor_is_called_elsewhere() {
        port.holdingG3();
        open();
        press("Appeler un ticket");
        assertThat(find(Dialog.class).exists()).isTrue();

        port.with(FakeCounterPort.called("Z003")).seq++;
        heard();

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
        heard();

        assertThat(find(Dialog.class).exists()).isFalse();
        assertThat(text("notice")).startsWith("Z001 n’est plus parmi les absents");
    }
}
