// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import static fr.accueil.manager.hall.QueueOverviews.open;
import static fr.accueil.manager.hall.QueueOverviews.waits;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HallTablesTest extends HallScreen {

    @Test
    void a_wait_that_may_be_short_is_shown_by_its_bound() {
        show();

        moves(open(
                2,
                List.of(new QueueOverview.Queue(
                        "A", "Accueil", 4, Optional.empty(), 1, Optional.of(new QueueOverview.Range(0, 5, 15)))),
                COUNTERS));
        assertThat(text(row(queues(), 0))).contains("15\u00a0min au plus");
    }

    @Test
    void a_queue_where_people_wait_without_a_counter_is_marked_in_words() {
        show();

        var row = row(queues(), 1);
        assertThat(row.hasClassName("warn")).isTrue();
        assertThat(text(row)).contains("Point numérique", "aucun guichet ouvert");
        assertThat(notice()).containsExactly("Aucun guichet ouvert pour\u00a0: Point numérique (3\u00a0personnes).");
        assertThat(row(queues(), 2).hasClassName("warn"))
                .as("nobody waits there")
                .isFalse();
    }

    @Test
    void the_warning_goes_when_a_counter_opens() {
        show();

        moves(open(2, List.of(waits("N", "Point numérique", 3, 21, 1)), COUNTERS));

        assertThat(notice()).isEmpty();
        assertThat(row(queues(), 0).hasClassName("warn")).isFalse();
    }

    @Test
    void each_queue_counts_and_dates_its_oldest() {
        show();

        assertThat(texts("waiting-count")).containsExactly("11", "3", "0");
        assertThat(find(Span.class).withAttribute("data-queue", "N").single().getText())
                .isEqualTo("3");
        assertThat(sinceIn(row(queues(), 0))).containsExactly(millis(4));
        assertThat(sinceIn(row(queues(), 2))).as("nobody waits").isEmpty();
    }

    @Test
    void each_counter_says_its_state_its_agent_its_ticket_and_since_when() {
        show();

        assertThat(text(row(counters(), 0))).contains("Accueil 1", "Ouvert", "Mme Le Goff", "A042", "reçu");
        assertThat(text(row(counters(), 1))).contains("M. Diallo", "A043", "appelé");
        assertThat(text(row(counters(), 2))).contains("Guichet 3", "En pause");
        assertThat(text(row(counters(), 3))).contains("Guichet 4", "Fermé");
        assertThat(texts("current-ticket")).containsExactly("A042", "A043");
        assertThat(sinceIn(row(counters(), 0))).as("of the ticket").containsExactly(millis(6));
        assertThat(sinceIn(row(counters(), 2))).as("of the pause").containsExactly(millis(7));
    }

    @Test
    void a_state_is_a_shape_too() {
        show();

        assertThat(row(counters(), 2).getElement().getOuterHTML()).contains("state paused");
        assertThat(row(counters(), 3).getElement().getOuterHTML()).contains("state closed");
    }

    @Test
    void a_site_without_queues_or_counters_says_so() {
        port.overview = open(1, List.of(), List.of());
        show();

        assertThat(find(Paragraph.class).all().stream().map(Paragraph::getText))
                .contains("Aucune file n’est réglée pour ce site.", "Aucun guichet n’est réglé pour ce site.");
    }

    @Test
    void the_tables_are_named_and_their_headers_have_a_direction() {
        show();

        assertThat(find(NativeTable.class).all())
                .extracting(NativeTable::getCaptionText)
                .containsExactly("Files d’attente", "Guichets");
        assertThat(find(NativeTableHeaderCell.class).all())
                .allMatch(cell -> cell.getElement().hasAttribute("scope"));
    }
}
