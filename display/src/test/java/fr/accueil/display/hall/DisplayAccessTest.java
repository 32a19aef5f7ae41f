// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import static fr.accueil.display.hall.DisplaySnapshots.call;
import static fr.accueil.display.hall.DisplaySnapshots.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import fr.accueil.display.common.HallScreenAccess;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A display without a site, an enrolment or a connection, and its subscription. */
class DisplayAccessTest extends DisplayScreen {

    @Test
    void an_unknown_screen_leads_to_the_list_of_screens() {
        add("nowhere", "fr");

        assertThat(find(H1.class).single().getText()).isEqualTo("Cet écran n’est pas connu");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("/");
        assertThat(port.watchers).isEmpty();
    }

    @Test
    void a_machine_that_is_not_enrolled_shows_no_call_and_leads_to_the_enrolment() {
        port.revoked = true;
        port.boards.put("hall", open(12, List.of(call(12, "A042", "3")), QUEUES));

        var view = add("hall", "fr");

        assertThat(find(H1.class).single().getText()).isEqualTo("Cet écran n’est pas relié");
        assertThat(view.getElement().getTextRecursively())
                .contains("Accueil général", "demandez à l’accueil")
                .doesNotContain("A042");
        assertThat(find(Anchor.class).single().getHref()).isEqualTo("/device");
        assertThat(find(Anchor.class).single().isRouterIgnore()).isTrue();
        assertThat(port.watchers).isEmpty();
    }

    @Test
    void a_revoked_screen_shows_no_call_any_more() {
        var view = show(open(12, List.of(call(12, "A042", "3")), QUEUES));

        port.isRevoked("hall");
        roundTrip();

        assertThat(find(H1.class).single().getText()).isEqualTo("Cet écran n’est pas relié");
        assertThat(view.getElement().getTextRecursively()).doesNotContain("A042");
        assertThat(port.watchers).isEmpty();
    }

    @Test
    void a_board_that_was_under_way_does_not_bring_a_revoked_screen_back() {
        var view = show(open(12, List.of(), QUEUES));
        var late = port.watchers.getFirst();
        port.isRevoked("hall");
        roundTrip();
        assertThat(find(H1.class).exists()).isTrue();

        late.accept(new HallScreenAccess.Here<>(open(13, List.of(call(13, "A043", "3")), QUEUES)));
        roundTrip();

        assertThat(find(H1.class).single().getText()).isEqualTo("Cet écran n’est pas relié");
        assertThat(view.getElement().getTextRecursively()).doesNotContain("A043");
    }

    @Test
    void a_lost_connection_is_shown_in_words() {
        show(open(1, List.of(), QUEUES));

        var band = find(Div.class).withClassName("link-lost").single();
        assertThat(band.getElement().getTextRecursively()).startsWith("Informations interrompues depuis");
        assertThat(find(Span.class).withAttribute("data-link-since").exists()).isTrue();
    }

    @Test
    void a_screen_that_goes_away_is_not_watched_any_more() {
        var view = show(open(1, List.of(), QUEUES));
        assertThat(port.watchers).hasSize(1);

        UI.getCurrent().remove(view);

        assertThat(port.watchers).isEmpty();
    }

    @Test
    void another_display_in_the_same_window_replaces_the_first() {
        var view = show(open(1, List.of(), QUEUES));
        port.boards.put("etage", open(2, List.of(call(2, "Z001", "9")), QUEUES));

        view.show("etage", "fr");
        roundTrip();

        assertThat(texts("call-number")).containsExactly("Z001");
        assertThat(port.watchers).hasSize(1);
    }
}
