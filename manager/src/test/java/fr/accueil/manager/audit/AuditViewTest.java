// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AuditViewTest extends BrowserlessTest {

    private static final Instant AT = Instant.parse("2026-11-30T13:05:12Z");

    private final FakeAuditPort port = new FakeAuditPort();

    private String show(String language, Map<String, String> parameters) {
        UI.getCurrent().removeAll();
        var view = new AuditView(port);
        UI.getCurrent().add(view);
        view.show(language, QueryParameters.simple(parameters));
        roundTrip();
        return view.getElement().getTextRecursively();
    }

    private static AuditPage.Line line(long number, String action, String actor, String subject) {
        return line(number, action, actor, subject, "", "");
    }

    private static AuditPage.Line line(
            long number, String action, String actor, String subject, String before, String after) {
        return new AuditPage.Line(
                number, AT, action, actor, Optional.of("nantes"), Optional.of("192.0.2.7"), subject, before, after);
    }

    @Test
    void an_entry_says_who_did_what_when_from_where_and_on_what_with_before_and_after_side_by_side() {
        port.lines.add(line(
                7,
                "DEVICE_ENROLLED",
                "borne-1",
                "KIOSK/borne-1",
                "code-until: 2026-11-30T13:20:00Z\nenrolled: -",
                "enrolled: 2026-11-30T13:05:12Z"));

        String page = show("fr", Map.of());

        assertThat(find(H1.class).single().getText()).isEqualTo("Journal, Préfecture");
        assertThat(page)
                .contains("30/11/2026 14:05:12", "borne-1", "Appareil relié", "borne borne-1", "192.0.2.7")
                .contains("code valable jusqu’à\u00a0: 30/11/2026 14:20:00", "relié depuis\u00a0: –")
                .contains("relié depuis\u00a0: 30/11/2026 14:05:12");
        assertThat(show("en", Map.of()))
                .contains("30/11/2026, 14:05:12", "Device enrolled", "kiosk borne-1", "enrolled since: –");
    }

    @Test
    void what_differs_between_before_and_after_is_marked_and_the_rest_is_not() {
        port.lines.add(line(1, "DEVICE_ENROLLED", "a", "b", "reason: x\nstate: NEW", "reason: x\nstate: PUBLISHED"));

        show("fr", Map.of());

        assertThat(find(ListItem.class).withClassName("differs").all())
                .extracting(ListItem::getText)
                .containsExactly("état\u00a0: à lire", "état\u00a0: publiée");

        port.lines.set(0, line(1, "EXPORTED", "a", "statistics.csv", "", "from: 2026-11-01"));
        assertThat(show("fr", Map.of())).contains("statistiques, CSV", "du\u00a0: 01/11/2026");
        assertThat(find(ListItem.class).withClassName("differs").all())
                .as("nothing stands beside it")
                .isEmpty();
    }

    @Test
    void names_that_stand_for_nobody_are_said_in_words_and_an_unknown_action_is_shown_as_it_is_stored() {
        port.lines.add(line(2, "SIGN_IN_REFUSED", "(unknown)", "ACCOUNT/agent", "", "times: 5"));
        port.lines.add(line(1, "OF_A_LATER_VERSION", "admin", "x:y", "", "free text"));

        assertThat(show("fr", Map.of()))
                .contains("inconnu", "Connexion refusée", "compte agent", "fois\u00a0: 5")
                .contains("OF_A_LATER_VERSION", "x:y", "free text");
    }

    @Test
    void what_was_typed_is_shown_as_text() {
        port.lines.add(line(1, "SIGNED_IN", "<b>a</b>", "<script>alert(1)</script>", "", "reason: <i>x</i>"));

        assertThat(show("fr", Map.of("text", "<script>"))).contains("<b>a</b>", "<script>alert(1)</script>");
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("<script>", "<i>");
    }

    @Test
    void the_filters_are_in_the_address_and_stay_in_the_form() {
        String page = show(
                "fr",
                Map.of(
                        "from", "2026-11-01",
                        "to", "2026-11-30",
                        "person", " agent ",
                        "action", "SIGNED_IN",
                        "text", "borne"));

        assertThat(port.asked)
                .containsExactly(new AuditFilter(
                        Optional.of(LocalDate.of(2026, 11, 1)),
                        Optional.of(LocalDate.of(2026, 11, 30)),
                        "agent",
                        "SIGNED_IN",
                        "borne"));
        assertThat(find(Input.class).all())
                .extracting(field -> field.getElement().getAttribute("value"))
                .containsExactly("2026-11-01", "2026-11-30", "agent", "borne");
        assertThat(page).contains("Aucune ligne ne correspond à ces choix.");
    }

    @Test
    void dates_in_the_wrong_order_and_dates_that_do_not_exist_are_told_at_the_fields() {
        show("fr", Map.of("from", "2026-12-01", "to", "2026-11-30", "text", "x"));
        assertThat(fault()).isEqualTo("La fin est avant le début. Toutes les dates sont affichées.");
        assertThat(find(Input.class).all().getFirst().getElement().getAttribute("value"))
                .as("to be corrected")
                .isEqualTo("2026-12-01");
        show("fr", Map.of("from", "2026-02-30"));
        assertThat(fault()).startsWith("Cette date n’existe pas.");
        show("fr", Map.of("to", "1' or '1'='1"));
        assertThat(fault()).startsWith("Cette date n’existe pas.");

        assertThat(port.asked)
                .allMatch(filter -> filter.from().isEmpty() && filter.to().isEmpty());
        Input first = find(Input.class).all().getFirst();
        assertThat(first.getElement().getAttribute("aria-describedby")).isEqualTo("audit-fault");
    }

    private String fault() {
        return find(Paragraph.class).withClassName("fault").single().getText();
    }

    @Test
    void fifty_entries_are_shown_and_a_link_leads_to_the_older_ones_with_the_same_filter() {
        IntStream.range(0, 60).forEach(i -> port.lines.add(line(100 - i, "SIGNED_IN", "agent", "agent")));

        show("fr", Map.of("person", "a&b"));

        assertThat(find(NativeTableRow.class).all()).hasSize(51);
        assertThat(links()).containsEntry("Plus anciennes", "manager/audit?person=a%26b&below=51");

        port.lines.subList(5, 60).clear();
        show("fr", Map.of("person", "a&b", "below", "51"));
        assertThat(port.below.getLast()).isEqualTo(OptionalLong.of(51));
        assertThat(links()).containsEntry("Les plus récentes", "manager/audit?person=a%26b");
        assertThat(links()).doesNotContainKey("Plus anciennes");
    }

    private Map<String, String> links() {
        return find(Anchor.class).all().stream()
                .filter(link -> !link.getHref().contains("VAADIN"))
                .collect(Collectors.toMap(Anchor::getText, Anchor::getHref));
    }

    @Test
    void an_address_that_makes_no_sense_shows_the_newest_entries() {
        for (String below : List.of("-1", "x", "99999999999999999999", "")) {
            show("fr", Map.of("below", below, "person", "p".repeat(5_000)));
            assertThat(port.below.getLast()).isEmpty();
            assertThat(port.asked.getLast().person()).hasSize(AuditFilter.LONGEST);
        }
    }

    @Test
    void many_facts_are_folded() {
        port.lines.add(line(
                1,
                "SIGNED_IN",
                "a",
                "b",
                "",
                IntStream.range(0, 20).mapToObj(i -> "f" + i + ": 1").collect(Collectors.joining("\n"))));

        show("fr", Map.of());

        assertThat(find(NativeDetails.class).single().getSummaryText()).isEqualTo("12\u00a0lignes de plus");
        assertThat(find(ListItem.class).all()).hasSize(20);
    }

    @Test
    void an_administrator_of_all_sites_sees_at_which_site_it_was() {
        port.siteName = Optional.empty();
        port.lines.add(line(1, "SIGNED_IN", "agent", "agent"));

        assertThat(show("fr", Map.of())).contains("Journal, tous les sites", "site nantes");
    }

    @Test
    void an_empty_audit_says_so() {
        assertThat(show("fr", Map.of())).contains("Rien n’est encore inscrit.").doesNotContain("CSV");
    }

    @Test
    void a_period_that_ends_before_it_begins_is_no_filter() {
        assertThatThrownBy(() -> new AuditFilter(
                        Optional.of(LocalDate.of(2026, 2, 2)), Optional.of(LocalDate.of(2026, 2, 1)), "", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
