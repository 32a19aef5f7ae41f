// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.kiosksession;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.kiosksession.KioskSessions.End;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class KioskSessionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Hall hall;
    private final Site site;
    private final KioskSessions kioskSessions;

    KioskSessionsTest(Database database) {
        hall = Hall.on(database);
        site = hall.site;
        kioskSessions = hall.bean(KioskSessions.class);
        hall.jdbc.update("delete from kiosk_visit");
        at("2026-11-24T09:14:59Z");
    }

    @Test
    void a_session_is_kept_under_the_half_hour_in_which_it_began() {
        kioskSessions.keep(site, "borne", 5, 42, Locale.FRENCH, End.TICKET, Optional.of("ORD"));

        assertThat(only())
                .containsEntry("half_hour", halfHour("2026-11-24T09:00:00Z"))
                .containsEntry("steps", 5)
                .containsEntry("seconds", 42)
                .containsEntry("language", "fr")
                .containsEntry("ending", "TICKET")
                .containsEntry("service", "ORD");
        assertThat(only().get("service_day")).hasToString("2026-11-24");
    }

    /** An interrupted start of a demonstration is continued at the next. */
    @Test
    void the_sessions_of_a_past_day_are_written_once() {
        List<KioskSessions.PastVisit> visits =
                List.of(new KioskSessions.PastVisit("borne", 18, 5, 42, "fr", End.TICKET, Optional.of("ORD")));

        kioskSessions.keepPast(site, DAY, visits);
        kioskSessions.keepPast(site, DAY, visits);

        assertThat(only()).containsEntry("steps", 5);
    }

    @Test
    void nothing_kept_is_finer_than_the_half_hour_or_leads_to_a_ticket() {
        kioskSessions.keep(site, "borne", 5, 42, Locale.FRENCH, End.TICKET, Optional.of("ORD"));

        assertThat(only().keySet().stream().map(key -> key.toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrder(
                        "id",
                        "site",
                        "kiosk",
                        "service_day",
                        "half_hour",
                        "steps",
                        "seconds",
                        "language",
                        "ending",
                        "service");
    }

    @Test
    void a_session_over_midnight_belongs_to_the_day_on_which_it_began() {
        Instant midnight = DAY.plusDays(1).atStartOfDay(site.zone()).toInstant();
        hall.clock.turnTo(midnight.plusSeconds(10));

        kioskSessions.keep(site, "borne", 3, 60, Locale.FRENCH, End.ABANDONED, Optional.empty());

        assertThat(only().get("service_day")).hasToString("2026-11-24");
        assertThat(only()).containsEntry("half_hour", 47);
    }

    @Test
    void impossible_values_become_possible_ones() {
        kioskSessions.keep(site, "borne", -3, -1, Locale.FRENCH, End.REFUSED, Optional.of("<script>"));
        assertThat(only()).containsEntry("steps", 1).containsEntry("seconds", 0).containsEntry("service", null);
        hall.jdbc.update("delete from kiosk_visit");

        kioskSessions.keep(
                site,
                "borne",
                Integer.MAX_VALUE,
                Integer.MAX_VALUE,
                Locale.forLanguageTag("x-" + "private1"),
                End.REFUSED,
                Optional.of("x".repeat(5000)));

        assertThat(only())
                .containsEntry("steps", KioskSessions.MOST_STEPS)
                .containsEntry("seconds", KioskSessions.MOST_SECONDS)
                .containsEntry("language", "und");
    }

    @Test
    void a_kiosk_that_the_site_does_not_have_keeps_nothing() {
        kioskSessions.keep(site, "cave", 1, 1, Locale.FRENCH, End.TICKET, Optional.empty());

        assertThat(rows()).isEmpty();
    }

    @Test
    void sessions_are_counted_by_their_end_without_the_last_day() {
        keep(End.TICKET);
        keep(End.TICKET);
        keep(End.ABANDONED);
        at("2026-11-25T09:00:00Z");
        keep(End.CHECK_IN);

        Map<End, Long> counts = kioskSessions.counts(site, DAY, DAY.plusDays(1));

        assertThat(counts).hasSize(End.values().length);
        assertThat(counts).containsEntry(End.TICKET, 2L).containsEntry(End.ABANDONED, 1L);
        assertThat(counts).containsEntry(End.CHECK_IN, 0L);
        assertThat(kioskSessions.counts(site, DAY, DAY.plusDays(2))).containsEntry(End.CHECK_IN, 1L);
        assertThat(kioskSessions.counts(hall.sites.find("guyane").orElseThrow(), DAY, DAY.plusDays(2)))
                .containsEntry(End.TICKET, 0L);
    }

    private void keep(End end) {
        kioskSessions.keep(site, "borne", 2, 20, Locale.FRENCH, end, Optional.empty());
    }

    private void at(String instant) {
        hall.clock.turnTo(Instant.parse(instant));
    }

    private int halfHour(String instant) {
        return (int) Duration.between(
                                site.local(Instant.parse(instant)).toLocalDate().atStartOfDay(),
                                site.local(Instant.parse(instant)))
                        .toMinutes()
                / 30;
    }

    private List<Map<String, Object>> rows() {
        return hall.jdbc.queryForList("select * from kiosk_visit");
    }

    private Map<String, Object> only() {
        assertThat(rows()).hasSize(1);
        return rows().getFirst();
    }
}
