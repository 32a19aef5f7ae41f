// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import com.vaadin.flow.shared.Registration;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.opening.OpeningCalendar.Day;
import fr.accueil.manager.opening.OpeningCalendar.Hours;
import fr.accueil.manager.opening.OpeningCalendar.OwnHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A port of a site in Nantes, on Tuesday 24 November 2026 at 10:45, that keeps what it is asked. */
final class FakeOpeningPort implements OpeningPort {

    static final Instant NOW = Instant.parse("2026-11-24T09:45:00Z");
    static final List<Hours> USUAL = List.of(hours(8, 45, 12, 0), hours(13, 30, 16, 0));
    static final Choice PASSPORTS = new Choice("CNI", "Passeports");

    final List<Consumer<OpeningCalendar>> watchers = new ArrayList<>();
    final List<OpeningCommand> asked = new ArrayList<>();
    final List<VisitorsToCall.Visitor> booked = new ArrayList<>();
    Optional<OpeningAnswer> answer = Optional.empty();
    OpeningCalendar calendar = calendar(false);

    static Hours hours(int from, int minute, int until, int minuteUntil) {
        return new Hours(LocalTime.of(from, minute), LocalTime.of(until, minuteUntil));
    }

    static OpeningCalendar calendar(boolean always) {
        YearMonth first = YearMonth.of(2026, 11);
        return new OpeningCalendar(
                1,
                1,
                "Préfecture de la Loire-Atlantique",
                ZoneId.of("Europe/Paris"),
                NOW,
                always,
                List.of(Locale.FRENCH, Locale.ENGLISH),
                List.of(PASSPORTS),
                first.atDay(1)
                        .datesUntil(first.plusMonths(OpeningCalendar.MONTHS).atDay(1))
                        .map(date -> day(date, always))
                        .toList());
    }

    private static Day day(LocalDate date, boolean always) {
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        boolean christmas = date.getMonthValue() == 12 && date.getDayOfMonth() == 25;
        List<Hours> weekly = weekend ? List.of() : USUAL;
        return new Day(
                date,
                always ? List.of(OpeningCalendar.ALL_DAY) : weekly,
                false,
                christmas && !always ? Optional.of("Noël") : Optional.empty(),
                Optional.empty(),
                List.of());
    }

    @Override
    public OpeningCalendar calendar() {
        return calendar;
    }

    @Override
    public Registration watch(Consumer<OpeningCalendar> listener) {
        watchers.add(listener);
        return () -> watchers.remove(listener);
    }

    @Override
    public VisitorsToCall outside(OpeningCommand command) {
        List<VisitorsToCall.Visitor> outside = booked.stream()
                .filter(visitor -> command.dates().contains(visitor.at().toLocalDate()))
                .filter(visitor -> !after(
                                command,
                                calendar.day(visitor.at().toLocalDate()).orElseThrow())
                        .receives("CNI", visitor.at().toLocalTime()))
                .toList();
        return new VisitorsToCall(outside.size(), outside);
    }

    @Override
    public OpeningAnswer change(OpeningCommand command) {
        asked.add(command);
        if (answer.isPresent()) {
            return answer.get();
        }
        becomes(command);
        return new OpeningAnswer.Done();
    }

    /** What a manager did is in force. */
    void becomes(OpeningCommand command) {
        calendar = new OpeningCalendar(
                calendar.seq() + 1,
                calendar.version() + 1,
                calendar.siteName(),
                calendar.zone(),
                calendar.now(),
                calendar.always(),
                calendar.languages(),
                calendar.services(),
                calendar.days().stream()
                        .map(day -> command.dates().contains(day.date()) ? after(command, day) : day)
                        .toList());
        List.copyOf(watchers).forEach(watcher -> watcher.accept(calendar));
    }

    private static Day after(OpeningCommand command, Day day) {
        return switch (command) {
            case OpeningCommand.BackToUsual back -> day.with(back.service(), Optional.empty());
            case OpeningCommand.SetHours set ->
                day.with(
                        set.service(),
                        Optional.of(new OwnHours(set.days().getOrDefault(day.date(), List.of()), set.reason())));
        };
    }

    /** Another manager closes a day. */
    void closedByAnother(LocalDate day) {
        becomes(new OpeningCommand.SetHours(
                calendar.version(),
                Optional.empty(),
                new TreeMap<>(Map.of(day, List.of())),
                Map.of(Locale.FRENCH, "travaux")));
    }
}
