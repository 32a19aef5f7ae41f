// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.ServerTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StatisticsEndpointsTest extends ServerTest {

    private static final String STATISTICS = SITE + "/statistics";

    @ParameterizedTest
    @ValueSource(strings = {"day", "hour", "service", "counter"})
    void every_visit_of_today_is_in_one_row(String by) {
        long before = issued(rows(by));
        api.issue("ACC-INFO");
        api.open("A1");
        api.at("A1", "call-next", "{}").is(200);
        api.at("A1", "start", "{}").is(200);
        api.at("A1", "finish", "{}").is(200);
        api.issue("ACC-INFO");

        JsonNode rows = rows(by);
        assertThat(issued(rows)).isEqualTo(before + 2);
        rows.forEach(
                row -> assertThat(sum(row, "served", "noShow", "cancelled", "leftUnserved", "notClosed", "stillThere"))
                        .isEqualTo(row.path("issued").asLong()));
    }

    @Test
    void a_row_has_the_figures_of_the_contract() {
        api.issue("ACC-INFO");
        JsonNode row = rows("service")
                .valueStream()
                .filter(one -> one.path("key").asString().equals("ACC-INFO"))
                .findFirst()
                .orElseThrow();
        assertThat(row.propertyNames())
                .contains("key", "issued", "called", "served", "noShow", "cancelled", "leftUnserved")
                .contains(
                        "waitMean", "waitMedian", "waitP90", "waitMax", "withinTarget", "serviceMean", "serviceMedian");
    }

    @Test
    void an_empty_past_has_no_rows() {
        String call = STATISTICS + "?from=2001-01-01&to=2001-12-31&by=day";
        assertThat(api.get(call).is(200).json()).isEmpty();
    }

    @Test
    void an_instant_at_a_boundary_belongs_to_the_later_period() {
        String day = "?from=2001-01-01T00:00:00Z&to=2001-01-01T00:00:00Z&by=day";
        api.get(STATISTICS + day).refusesField("to");
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-11-02&to=2026-11-01&by=day, to",
        "from=1926-11-02&to=2026-11-01&by=day, from",
        "from=-999999999-01-01&to=2026-11-01&by=day, from",
        "from=2026-11-01&to=%2B999999999-12-31&by=day, to",
        "from=2026-11-01&to=9999-12-31T23:59:59Z&by=day, to",
        "from=2001-11-02&to=2026-11-01&by=day, to",
        "from=2026-11-02&to=2026-11-03&by=agent, by",
        "from=2026-11-02&to=2026-11-03, by",
        "to=2026-11-03&by=day, from",
        "from=2026-11-02&by=day, to",
        "from=yesterday&to=2026-11-03&by=day, from",
        "from=2026-02-30&to=2026-11-03&by=day, from",
        "from=2026-11-02&to=%2B999999999-12-31&by=day, to",
        "from=2026-11-02T08:30:00&to=2026-11-03&by=day, from",
        "from=2026-11-02&to=2026-11-03&by=DAY, by",
        "from=&to=2026-11-03&by=day, from"
    })
    void a_question_that_makes_no_sense_is_refused_with_its_field(String query, String field) {
        api.get(STATISTICS + "?" + query).refusesField(field);
    }

    @Test
    void only_managers_read_the_figures() {
        String query = STATISTICS + "?from=2026-11-02&to=2026-11-03&by=day";
        api.withoutToken().get(query).isProblem(401, "unauthorized");
        for (Role role : List.of(Role.KIOSK, Role.AGENT, Role.RECEPTION)) {
            String token = tokenOfRole("a " + role, role, Optional.of("nantes"));
            api.as(token).get(query).isProblem(403, "forbidden");
        }
        api.as(tokenOfRole("manager", Role.MANAGER, Optional.of("nantes")))
                .get(query)
                .is(200);
        api.get("/api/v1/sites/none/statistics?from=2026-11-02&to=2026-11-03&by=day")
                .isProblem(404, "unknown-site");
    }

    private JsonNode rows(String by) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Paris"));
        return api.get(STATISTICS + "?from=" + today + "&to=" + today + "&by=" + by)
                .is(200)
                .json();
    }

    private static long issued(JsonNode rows) {
        return rows.valueStream().mapToLong(row -> row.path("issued").asLong()).sum();
    }

    private static long sum(JsonNode row, String... fields) {
        return List.of(fields).stream()
                .mapToLong(field -> row.path(field).asLong())
                .sum();
    }
}
