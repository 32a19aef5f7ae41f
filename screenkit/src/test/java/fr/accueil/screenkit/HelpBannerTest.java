// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpBannerTest extends BrowserlessTest {

    private static final Call FIRST = new Call("Guichet 1", false);
    private static final Call SECOND = new Call("Guichet 2", false);

    private final ValueSignal<List<Call>> calls = new ValueSignal<>(List.of());

    private record Call(String counter, boolean answered) {}

    private static final class Banner extends HelpBanner<Call> {
        @Override
        protected boolean isOpen(Call call) {
            return !call.answered();
        }

        @Override
        protected Component sentence(Call call) {
            return new Span(call.counter());
        }

        @Override
        protected NativeButton answer(Call call, boolean first) {
            return new NativeButton(first ? "J’y vais (F9)" : "J’y vais");
        }
    }

    private Banner shown(List<Call> now) {
        Banner banner = new Banner();
        banner.follow(calls);
        calls.set(now);
        UI.getCurrent().add(banner);
        roundTrip();
        return banner;
    }

    private void become(List<Call> now) {
        calls.set(now);
        roundTrip();
    }

    private static List<String> lines(Banner banner) {
        return banner.getChildren()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    @Test
    void the_key_stands_beside_the_first_call_that_is_still_open() {
        Banner banner = shown(List.of(new Call("Guichet 0", true), FIRST, SECOND));

        assertThat(lines(banner)).containsExactly("Guichet 0", "Guichet 1J’y vais (F9)", "Guichet 2J’y vais");
    }

    @Test
    void a_call_that_is_answered_keeps_its_line_and_loses_its_button() {
        Banner banner = shown(List.of(FIRST, SECOND));

        become(List.of(new Call("Guichet 1", true), SECOND));

        assertThat(lines(banner)).containsExactly("Guichet 1", "Guichet 2J’y vais (F9)");
    }

    @Test
    void a_button_stays_the_same_while_no_call_changes() {
        Banner banner = shown(List.of(FIRST));
        Component before = banner.getChildren().findFirst().orElseThrow();

        become(List.of(new Call("Guichet 1", false)));

        assertThat(banner.getChildren()).containsExactly(before);
    }

    @Test
    void a_reader_of_the_screen_is_told_of_each_call() {
        assertThat(shown(List.of()).getElement().getAttribute("role")).isEqualTo("status");
    }
}
