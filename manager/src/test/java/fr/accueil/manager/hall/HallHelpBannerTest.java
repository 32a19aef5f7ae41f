// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HallHelpBannerTest extends HallScreen {

    @Test
    void a_counter_that_asks_for_help_is_named_with_one_button() {
        asks();
        show();

        assertThat(banner()).startsWith("Guichet\u00a03 demande de l’aide depuis");
        assertThat(sinceIn(find(Div.class).withClassName("helps").single())).containsExactly(millis(2));
        assertThat(find(NativeButton.class)
                        .withText("J’y vais")
                        .single()
                        .getAriaLabel()
                        .orElseThrow())
                .isEqualTo("J’y vais, Guichet\u00a03");
    }

    @Test
    void the_banner_names_the_helper_so_that_no_other_has_to_go() {
        asks();
        show();
        test(find(NativeButton.class).withText("J’y vais").single()).click();
        roundTrip();

        assertThat(port.answered).containsExactly("G3");
        assertThat(banner()).startsWith("Guichet\u00a03\u00a0: Mme Roux y va.");
        assertThat(find(NativeButton.class).withText("J’y vais").exists()).isFalse();
    }

    @Test
    void without_a_call_for_help_there_is_nothing_to_see() {
        asks();
        show();
        moves(QueueOverviews.open(2, QUEUES, COUNTERS));

        assertThat(banner()).isEmpty();
    }

    private void asks() {
        port.overview = QueueOverviews.helping(
                port.overview,
                List.of(new QueueOverview.Help("G3", "Guichet\u00a03", QueueOverviews.ago(2), Optional.empty())));
    }

    private String banner() {
        return text(find(Div.class).withClassName("helps").single());
    }
}
