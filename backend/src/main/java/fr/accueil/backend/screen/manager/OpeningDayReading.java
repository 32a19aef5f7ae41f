// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.site.Opening;
import fr.accueil.backend.site.PublicHoliday;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Words;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.opening.OpeningCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The days of a site as the page of the openings shows them. */
final class OpeningDayReading {

    private final Site site;
    private final Locale language;

    OpeningDayReading(Site site, Locale language) {
        this.site = site;
        this.language = language;
    }

    /** From the first of a day's month on. */
    List<OpeningCalendar.Day> from(LocalDate today) {
        LocalDate first = today.withDayOfMonth(1);
        return first.datesUntil(
                        YearMonth.from(first).plusMonths(OpeningCalendar.MONTHS).atDay(1))
                .map(this::day)
                .toList();
    }

    OpeningCalendar.Day day(LocalDate day) {
        Opening opening = site.opening();
        List<OpeningCalendar.Hours> weekly = opening.always()
                ? List.of(OpeningCalendar.ALL_DAY)
                : hours(opening.hours().getOrDefault(day.getDayOfWeek(), List.of()));
        return new OpeningCalendar.Day(
                day,
                weekly,
                !opening.always() && opening.closures().contains(day),
                opening.always() ? Optional.empty() : holiday(opening, day),
                Optional.ofNullable(opening.special().get(day)).map(this::own),
                site.services().stream()
                        .flatMap(service -> service.specialDays().stream()
                                .filter(own -> own.day().equals(day))
                                .map(own -> new OpeningCalendar.ServiceHours(choice(service), own(own))))
                        .toList());
    }

    private Optional<String> holiday(Opening opening, LocalDate day) {
        return opening.holidays().apply(day).map((PublicHoliday holiday) -> holiday.in(language));
    }

    private Choice choice(Service service) {
        return new Choice(service.code(), service.label().in(language));
    }

    List<Choice> services() {
        return site.services().stream()
                .filter(service -> service.outcome().isReceived())
                .map(this::choice)
                .toList();
    }

    private OpeningCalendar.OwnHours own(Opening.SpecialDay day) {
        Map<Locale, String> reason = new LinkedHashMap<>();
        day.reason()
                .map(Words::byLanguage)
                .orElseGet(Map::of)
                .forEach((code, text) -> reason.put(Locale.of(code), text));
        return new OpeningCalendar.OwnHours(hours(day.hours()), reason);
    }

    private static List<OpeningCalendar.Hours> hours(List<Opening.Span> spans) {
        return spans.stream()
                .map(span -> new OpeningCalendar.Hours(span.from(), span.until()))
                .toList();
    }
}
