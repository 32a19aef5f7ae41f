// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.local.ValueSignal;
import fr.accueil.display.common.DisplayWords;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallsPanelTest extends BrowserlessTest {

    @Test
    void the_browser_learns_who_is_still_called_also_when_that_changes_and_is_undone() {
        var board = new ValueSignal<>(DisplaySnapshots.open(1, List.of(call(false)), List.of()));
        UI.getCurrent().add(new CallsPanel(board, DisplayWords.in("fr")));
        roundTrip();
        var item = find(CallItem.class).single();
        assertThat(item.getElement().hasAttribute("data-answered")).isFalse();

        board.set(DisplaySnapshots.open(2, List.of(call(true)), List.of()));
        roundTrip();
        assertThat(item.getElement().hasAttribute("data-answered")).isTrue();

        board.set(DisplaySnapshots.open(3, List.of(call(false)), List.of()));
        roundTrip();
        assertThat(item.getElement().hasAttribute("data-answered")).isFalse();
    }

    private static DisplaySnapshot.Call call(boolean answered) {
        return new DisplaySnapshot.Call(
                1, "A042", "Guichet", "3", DisplaySnapshots.NOW, 1, answered, Optional.empty(), List.of());
    }
}
