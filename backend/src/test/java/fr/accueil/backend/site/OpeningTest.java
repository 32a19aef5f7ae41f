// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    private static final Site OFFICE = SiteTexts.read("office-hours.yaml");

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2026-11-02T08:59:59, false, a Monday before nine",
        "2026-11-02T09:00:00, true, a Monday at nine",
        "2026-11-02T15:59:59, true, just before four",
        "2026-11-02T16:00:00, false, at four",
        "2026-11-01T10:00:00, false, a Sunday",
        "2026-11-07T10:00:00, false, a Saturday",
        "2026-11-11T10:00:00, false, Armistice Day",
        "2026-12-24T10:00:00, false, closed by the file",
        "2026-12-25T10:00:00, false, Christmas",
        "2026-12-28T10:00:00, true, a Monday between the years",
        "2027-01-01T10:00:00, false, New Year's Day",
        "2027-03-29T10:00:00, false, Easter Monday",
        "2027-05-06T10:00:00, false, Ascension Day",
        "2027-07-14T10:00:00, false, Bastille Day",
        "2026-12-26T10:00:00, false, a Saturday",
        "2027-03-26T10:00:00, true, Good Friday is a holiday elsewhere",
    })
    void the_office_is_open_when_its_hours_say_so(LocalDateTime local, boolean open, String why) {
        assertThat(OFFICE.isOpen(paris(local))).as(why).isEqualTo(open);
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2026-11-02, 2026-11-09, a Monday",
        "2026-11-06, 2026-11-16, a Friday before Armistice Day",
        "2026-11-07, 2026-11-16, a Saturday counts from the Monday",
        "2026-12-21, 2026-12-30, Christmas and a day closed by the file"
    })
    void five_working_days_leave_out_weekends_holidays_and_closures(LocalDate day, LocalDate due, String why) {
        assertThat(OFFICE.workingDaysAfter(day, 5)).as(why).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: {1} ({2})")
    @CsvSource({
        "2026-11-03T10:00:00, travaux, closed all day",
        "2026-11-03T20:00:00, travaux, all day long",
        "2026-11-04T10:00:00, , open in the morning",
        "2026-11-04T14:00:00, réunion, the afternoon is shortened",
        "2026-11-04T17:00:00, , closed as every evening",
        "2026-11-07T10:00:00, , a Saturday that is opened",
        "2026-11-07T14:00:00, , an opening is no reason to be closed"
    })
    void the_reason_of_a_special_day_is_that_of_the_hours_it_takes_away(
            LocalDateTime local, String reason, String why) {
        Opening usual = OFFICE.opening();
        List<Opening.Span> morning = List.of(new Opening.Span(LocalTime.of(9, 0), LocalTime.of(12, 0)));
        Opening opening = new Opening(
                false,
                usual.hours(),
                usual.closures(),
                Stream.of(
                                special(3, List.of(), "travaux"),
                                special(4, morning, "réunion"),
                                special(7, morning, "ouverture exceptionnelle"))
                        .collect(Collectors.toMap(Opening.SpecialDay::day, Function.identity())),
                usual.holidays());

        assertThat(opening.closedFor(local).map(words -> words.in(Locale.FRENCH)))
                .as(why)
                .isEqualTo(Optional.ofNullable(reason));
    }

    private static Opening.SpecialDay special(int day, List<Opening.Span> hours, String reason) {
        return new Opening.SpecialDay(LocalDate.of(2026, 11, day), hours, Optional.of(new Words(Map.of("fr", reason))));
    }

    @Test
    void the_first_of_may_is_a_holiday_of_the_department() {
        assertThat(OFFICE.opening().holiday(LocalDate.of(2027, 5, 1))).isPresent();
        assertThat(OFFICE.opening().holiday(LocalDate.of(2026, 12, 25))).isPresent();
        assertThat(OFFICE.opening().holiday(LocalDate.of(2027, 5, 3))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-11, fr, Armistice de 1918",
        "2026-11-11, ar, هدنة 1918",
        "2026-11-11, uk, Перемир’я 1918 року",
        "2026-12-25, es, Navidad",
        "2027-03-29, tr, Paskalya Pazartesisi"
    })
    void a_holiday_has_its_name_in_the_visitors_language(LocalDate day, String language, String name) {
        assertThat(OFFICE.opening().holiday(day).orElseThrow().in(Locale.of(language)))
                .isEqualTo(name);
    }

    @Test
    void a_holiday_without_a_name_here_keeps_the_one_of_the_calendar() {
        assertThat(new PublicHoliday("SAINT_NOBODY", "Saint Personne").in(Locale.ENGLISH))
                .isEqualTo("Saint Personne");
    }

    @Test
    void walk_ins_end_at_noon_and_appointments_with_the_day() {
        Service walkIn = OFFICE.service("ACC-INFO").orElseThrow();
        Service appointment = OFFICE.service("SEJ-RDV").orElseThrow();

        assertThat(OFFICE.isOpen(walkIn, monday("11:59:59"))).isTrue();
        assertThat(OFFICE.isOpen(walkIn, monday("12:00:00"))).isFalse();
        assertThat(OFFICE.isOpen(appointment, monday("15:59:00"))).isTrue();
        assertThat(OFFICE.isOpen(appointment, monday("16:00:00"))).isFalse();
    }

    @Test
    void a_quota_is_counted_by_half_day() {
        Service.Quota quota = OFFICE.service("PC-48SI").orElseThrow().quota();

        assertThat(quota.at(LocalTime.of(11, 59))).contains(40);
        assertThat(quota.at(LocalTime.NOON)).contains(0);
        assertThat(Service.Quota.NONE.at(LocalTime.NOON)).isEmpty();
    }

    @ParameterizedTest(name = "{0} opens again {1}")
    @CsvSource({
        "2026-11-02T08:00:00, 2026-11-02T09:00:00",
        "2026-11-02T17:00:00, 2026-11-03T09:00:00",
        "2026-11-06T16:00:00, 2026-11-09T09:00:00",
        "2026-11-10T16:30:00, 2026-11-12T09:00:00",
        "2026-12-23T16:30:00, 2026-12-28T09:00:00",
    })
    void a_closed_office_says_when_it_opens_again(LocalDateTime local, LocalDateTime next) {
        assertThat(OFFICE.opensAfter(paris(local))).contains(next);
    }

    @Test
    void an_open_office_says_when_it_closes() {
        assertThat(OFFICE.opensAfter(monday("10:00:00"))).isEmpty();
        assertThat(OFFICE.closesAt(monday("10:00:00"))).contains(monday("16:00:00"));
        assertThat(OFFICE.closesAt(monday("17:00:00"))).isEmpty();
    }

    @Test
    void a_break_at_noon_is_closed_and_opens_again_the_same_day() {
        Site small = SiteTexts.small();

        assertThat(small.isOpen(monday("12:30:00"))).isFalse();
        assertThat(small.opensAfter(monday("12:30:00"))).contains(LocalDateTime.parse("2026-11-02T13:30:00"));
        assertThat(small.closesAt(monday("9:30:00"))).contains(monday("12:00:00"));
    }

    @Test
    void a_site_open_day_and_night_neither_opens_nor_closes() {
        Site site = SiteTexts.read("demonstration.yaml");
        Instant night = paris(LocalDateTime.parse("2026-12-25T03:00:00"));

        assertThat(site.isOpen(night)).isTrue();
        assertThat(site.closesAt(night)).isEmpty();
        assertThat(site.opensAfter(night)).isEmpty();
    }

    @Test
    void in_cayenne_the_hours_and_the_day_are_those_of_cayenne() {
        Site site = SiteFile.parse("c.yaml", SiteTexts.SMALL.replace("Europe/Paris", "America/Cayenne"));

        assertThat(site.isOpen(Instant.parse("2026-11-02T11:59:59Z"))).isFalse();
        assertThat(site.isOpen(Instant.parse("2026-11-02T12:00:00Z"))).isTrue();
        assertThat(site.serviceDay(Instant.parse("2026-11-03T02:59:59Z"))).isEqualTo("2026-11-02");
        assertThat(site.serviceDay(Instant.parse("2026-11-03T03:00:00Z"))).isEqualTo("2026-11-03");
    }

    @Test
    void a_day_when_the_hour_changes_still_opens_at_nine_there() {
        Site site = SiteFile.parse("s.yaml", SiteTexts.SMALL.replace("monday:", "sunday:"));

        assertThat(site.isOpen(Instant.parse("2026-10-25T07:59:59Z"))).isFalse();
        assertThat(site.isOpen(Instant.parse("2026-10-25T08:00:00Z"))).isTrue();
        assertThat(site.isOpen(Instant.parse("2027-03-28T06:59:59Z"))).isFalse();
        assertThat(site.isOpen(Instant.parse("2027-03-28T07:00:00Z"))).isTrue();
    }

    private static Instant monday(String time) {
        return paris(LocalDate.of(2026, 11, 2).atTime(LocalTime.parse(time.length() < 8 ? "0" + time : time)));
    }

    private static Instant paris(LocalDateTime local) {
        return local.atZone(ZoneId.of("Europe/Paris")).toInstant();
    }
}
