// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Opening.Span;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The change that happens every week: a day is closed, another one opened. */
@ParameterizedClass
@EnumSource(Database.class)
class OpeningChangesTest {

    private static final Span MORNING = new Span(LocalTime.of(0, 0), LocalTime.of(12, 0));
    private static final Optional<String> SITE = Optional.empty();

    private final Hall hall;
    private final OpeningChanges openings;

    OpeningChangesTest(Database database) {
        this.hall = Hall.on(database, "workshop");
        this.openings = hall.bean(OpeningChanges.class);
    }

    private Site site() {
        return hall.sites.find("workshop").orElseThrow();
    }

    private LocalDate today() {
        return site().serviceDay(hall.clock.instant());
    }

    private SiteChange set(LocalDate day, Optional<String> service, List<Span> hours, Map<Locale, String> reason) {
        return openings.set(
                hall.actor("responsable", Role.MANAGER),
                "workshop",
                new OpeningChange(day, day, service, hours, reason));
    }

    private SiteChange close(LocalDate day) {
        return set(day, SITE, List.of(), Map.of(Locale.FRENCH, "inventaire", Locale.ENGLISH, "stocktaking"));
    }

    @Test
    void tomorrow_is_closed_with_its_reason_in_each_language_and_today_is_not() {
        assertThat(close(today().plusDays(1))).isInstanceOf(SiteChange.Applied.class);

        hall.issue("ORD");
        hall.clock.turn(Duration.ofHours(24));
        assertThat(hall.ask("ORD", false)).isEqualTo(new Answer.Refused<>(Refusal.SITE_CLOSED));
        assertThat(site().closedFor(hall.clock.instant(), Locale.FRENCH)).contains("inventaire");
        assertThat(site().closedFor(hall.clock.instant(), Locale.ENGLISH)).contains("stocktaking");
        assertThat(site().opensAfter(hall.clock.instant()))
                .contains(today().plusDays(1).atStartOfDay());
        hall.clock.turn(Duration.ofHours(24));
        hall.issue("ORD");
    }

    @Test
    void an_afternoon_is_shortened() {
        set(today(), SITE, List.of(MORNING), Map.of());

        hall.issue("ORD");
        hall.clock.turn(Duration.ofHours(6));
        assertThat(hall.ask("ORD", false)).isEqualTo(new Answer.Refused<>(Refusal.SITE_CLOSED));
    }

    @Test
    void one_service_is_closed_and_the_others_receive() {
        set(today(), Optional.of("BUR"), List.of(), Map.of(Locale.FRENCH, "réunion"));

        assertThat(hall.ask("BUR", false)).isEqualTo(new Answer.Refused<>(Refusal.SERVICE_CLOSED));
        assertThat(site().closedFor(site().service("BUR").orElseThrow(), hall.clock.instant(), Locale.FRENCH))
                .contains("réunion");
        hall.issue("ORD");
    }

    @Test
    void a_closed_day_can_be_opened_again() {
        close(today());

        assertThat(openings.clear(hall.actor("responsable", Role.MANAGER), "workshop", SITE, today(), today()))
                .isInstanceOf(SiteChange.Applied.class);

        hall.issue("ORD");
    }

    @Test
    void a_week_is_closed_at_once() {
        LocalDate monday = today().plusDays(3);
        openings.set(
                hall.admin(), "workshop", new OpeningChange(monday, monday.plusDays(6), SITE, List.of(), Map.of()));

        hall.clock.turn(Duration.ofDays(3));
        for (int day = 0; day < 7; day++) {
            assertThat(hall.ask("ORD", false)).isEqualTo(new Answer.Refused<>(Refusal.SITE_CLOSED));
            hall.clock.turn(Duration.ofDays(1));
        }
        hall.issue("ORD");
    }

    @Test
    void yesterday_an_unknown_service_and_hours_that_overlap_change_nothing() {
        Site before = site();

        assertThat(close(today().minusDays(1))).isInstanceOf(SiteChange.PastInstant.class);
        assertThat(set(today(), Optional.of("NULLE"), List.of(), Map.of()))
                .isInstanceOf(SiteChange.UnknownService.class);
        assertThat(set(today(), SITE, List.of(MORNING, new Span(LocalTime.of(11, 0), LocalTime.of(13, 0))), Map.of()))
                .isInstanceOfSatisfying(
                        SiteChange.Invalid.class,
                        invalid -> assertThat(invalid.mistake().toString()).contains("overlap"));
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void a_reason_that_would_fill_the_display_is_refused() {
        assertThat(set(today(), SITE, List.of(), Map.of(Locale.FRENCH, "x".repeat(121))))
                .isInstanceOfSatisfying(
                        SiteChange.Invalid.class,
                        invalid -> assertThat(invalid.mistake().toString()).contains("reason"));
    }

    @Test
    void quotes_and_colons_in_a_reason_are_words_and_nothing_else() {
        String odd = "travaux : \"aile B\", [étage] { 2 } # \\\\ & *x";

        set(today(), SITE, List.of(), Map.of(Locale.FRENCH, odd));

        assertThat(site().closedFor(hall.clock.instant(), Locale.FRENCH)).contains(odd);
    }

    @Test
    void agents_and_the_reception_desk_do_not_change_openings() {
        for (Role role : List.of(Role.AGENT, Role.RECEPTION, Role.KIOSK, Role.SCREEN)) {
            assertThatThrownBy(() -> openings.set(
                            hall.actor("someone", role),
                            "workshop",
                            new OpeningChange(today(), today(), SITE, List.of(), Map.of())))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void closing_a_day_keeps_the_remarks_of_the_file() {
        close(today().plusDays(1));

        assertThat(hall.bean(SiteVersions.class)
                        .findInForce("workshop")
                        .orElseThrow()
                        .source()
                        .text())
                .contains("# A hall for tests of changes", "special-days:");
    }
}
