// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import static fr.accueil.manager.Floors.ago;
import static fr.accueil.manager.Floors.busy;
import static fr.accueil.manager.Floors.called;
import static fr.accueil.manager.Floors.closed;
import static fr.accueil.manager.Floors.empty;
import static fr.accueil.manager.Floors.free;
import static fr.accueil.manager.Floors.open;
import static fr.accueil.manager.Floors.served;
import static fr.accueil.manager.Floors.waits;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.accueil.manager.Floor.Counter.State;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagerViewTest extends BrowserlessTest {

    private static final List<Floor.Queue> QUEUES =
            List.of(waits("A", "Accueil", 11, 4, 2), waits("N", "Point numérique", 3, 21, 0), empty("L", "Permis", 0));
    private static final List<Floor.Counter> COUNTERS = List.of(
            busy("A1", "Accueil 1", "Mme Le Goff", served("A042", 6)),
            busy("A2", "Accueil 2", "M. Diallo", called("A043", 1)),
            free("G3", "Guichet 3", State.PAUSED, 7),
            free("G4", "Guichet 4", State.CLOSED, 120));

    private final FakeFloorDesk desk = new FakeFloorDesk(open(1, QUEUES, COUNTERS));

    @Test
    void only_managers_and_administrators_come_in() {
        assertThat(ManagerView.class.getAnnotation(RolesAllowed.class).value())
                .containsExactlyInAnyOrder("MANAGER", "ADMIN");
    }

    @Test
    void the_title_answers_how_many_wait_and_since_when() {
        show();

        assertThat(sentence()).startsWith("14\u00a0personnes attendent, la plus ancienne depuis");
        assertThat(sinceIn(find(H1.class).single())).containsExactly(millis(21));
    }

    @Test
    void one_person_is_said_in_the_singular() {
        desk.floor = open(1, List.of(waits("A", "Accueil", 1, 3, 2)), COUNTERS);
        show();

        assertThat(sentence()).startsWith("1\u00a0personne attend, depuis");
    }

    @Test
    void a_calm_hall_says_that_nobody_waits() {
        desk.floor = open(1, List.of(empty("A", "Accueil", 0)), COUNTERS);
        show();

        assertThat(sentence().strip()).isEqualTo("Personne n’attend");
        assertThat(notice()).isEmpty();
    }

    @Test
    void a_closed_hall_says_so() {
        desk.floor = closed(1, List.of(empty("A", "Accueil", 0)));
        show();

        assertThat(sentence().strip()).isEqualTo("L’accueil est fermé, personne n’attend");
        assertThat(hours()).isEqualTo("Accueil fermé");
    }

    @Test
    void people_left_after_closing_are_not_forgotten() {
        desk.floor = closed(1, QUEUES);
        show();

        assertThat(sentence()).startsWith("14\u00a0personnes attendent");
        assertThat(hours()).isEqualTo("Accueil fermé, des personnes attendent encore");
    }

    @Test
    void the_figures_of_the_day_are_shown() {
        show();

        assertThat(figure("waiting")).isEqualTo("14");
        assertThat(figure("counters")).isEqualTo("2 sur 4");
        assertThat(figure("issued")).isEqualTo("87");
        assertThat(figure("served")).isEqualTo("70");
    }

    @Test
    void a_queue_where_people_wait_without_a_counter_is_said_in_words() {
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
    void the_hall_moves_without_a_reload() {
        show();

        moves(open(
                2,
                List.of(waits("A", "Accueil", 10, 3, 2)),
                List.of(busy("A1", "Accueil 1", "Mme Le Goff", called("A044", 0)))));

        assertThat(sentence()).startsWith("10\u00a0personnes");
        assertThat(texts("waiting-count")).containsExactly("10");
        assertThat(texts("current-ticket")).containsExactly("A044");
    }

    @Test
    void a_state_that_comes_late_is_ignored() {
        desk.floor = open(5, QUEUES, COUNTERS);
        show();

        moves(open(4, List.of(), List.of()));

        assertThat(texts("waiting-count")).hasSize(3);
    }

    @Test
    void what_happens_while_the_page_opens_is_not_missed() {
        desk.whileTheWatchIsSetUp = () -> desk.floor = open(2, List.of(waits("A", "Accueil", 12, 4, 2)), COUNTERS);

        show();

        assertThat(texts("waiting-count")).containsExactly("12");
    }

    @Test
    void a_site_without_queues_or_counters_says_so() {
        desk.floor = open(1, List.of(), List.of());
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

    @Test
    void a_cut_line_is_said_in_words() {
        show();

        var band = find(Div.class).withClassName("link-lost").single();
        assertThat(text(band)).startsWith("Informations interrompues depuis");
    }

    @Test
    void one_can_sign_out() {
        show();

        var link = find(Anchor.class).single();
        assertThat(link.getText()).isEqualTo("Se déconnecter");
        assertThat(link.getHref()).isEqualTo("/sign-out");
        assertThat(link.isRouterIgnore()).isTrue();
    }

    @Test
    void a_closed_page_is_not_watched_any_more() {
        var view = show();
        assertThat(desk.watchers).hasSize(1);

        UI.getCurrent().remove(view);

        assertThat(desk.watchers).isEmpty();
    }

    @Test
    void the_page_has_a_title_and_speaks_english_when_its_address_asks() {
        assertThat(show().getPageTitle()).isEqualTo("L’accueil en ce moment, Préfecture de la Loire-Atlantique");
        UI.getCurrent().removeAll();

        show("en");

        assertThat(sentence()).startsWith("14\u00a0people are waiting, the longest for");
    }

    private ManagerView show() {
        return show("fr");
    }

    private ManagerView show(String language) {
        var view = new ManagerView(desk);
        UI.getCurrent().add(view);
        view.show(language);
        roundTrip();
        return view;
    }

    private void moves(Floor floor) {
        desk.becomes(floor);
        roundTrip();
    }

    private String sentence() {
        return text(find(H1.class).single());
    }

    private List<String> notice() {
        return find(Paragraph.class).withClassName("notice").all().stream()
                .map(Paragraph::getText)
                .toList();
    }

    private String hours() {
        return find(Span.class).withClassName("hours").single().getText();
    }

    private String figure(String name) {
        return find(DescriptionList.Description.class)
                .withTestId(name + "-figure")
                .single()
                .getText();
    }

    private NativeTable queues() {
        return find(NativeTable.class).all().getFirst();
    }

    private NativeTable counters() {
        return find(NativeTable.class).all().getLast();
    }

    private static NativeTableRow row(NativeTable table, int index) {
        return table.getBody().getRow(index).orElseThrow();
    }

    private List<String> texts(String testId) {
        return find(Span.class).withAttribute("data-testid", testId).all().stream()
                .map(Span::getText)
                .toList();
    }

    private List<String> sinceIn(Component component) {
        return find(Span.class, component).withAttribute("data-minutes-since").all().stream()
                .map(span -> span.getElement().getAttribute("data-minutes-since"))
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static String millis(int minutesAgo) {
        return String.valueOf(ago(minutesAgo).toEpochMilli());
    }
}
