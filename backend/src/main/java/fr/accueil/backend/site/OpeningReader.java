// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads when a site receives. */
final class OpeningReader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final YamlMap head;

    OpeningReader(YamlMap head) {
        this.head = head;
    }

    Opening opening() {
        boolean always = head.flag("always-open");
        if (!always && head.map("hours").isEmpty()) {
            throw head.fail("hours", "is missing; write the hours of each day, or always-open: true");
        }
        return new Opening(always, hours(), closures(), holidays());
    }

    /** A local time of day such as 9:00. */
    static Optional<LocalTime> time(YamlMap map, String field) {
        return map.optional(field, text -> LocalTime.parse(text, TIME), "must be a time such as \"12:00\"");
    }

    private Map<DayOfWeek, List<Opening.Span>> hours() {
        Map<DayOfWeek, List<Opening.Span>> hours = new EnumMap<>(DayOfWeek.class);
        head.map("hours").ifPresent(map -> {
            for (String day : map.fields()) {
                hours.put(
                        day(map, day),
                        map.texts(day).stream()
                                .map(text -> span(map, day, text))
                                .toList());
            }
        });
        return hours;
    }

    private static DayOfWeek day(YamlMap map, String day) {
        try {
            return DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw map.fail(day, "is not a day; write monday, tuesday, …");
        }
    }

    private static Opening.Span span(YamlMap map, String day, String text) {
        String[] ends = text.split("-", -1);
        try {
            return new Opening.Span(LocalTime.parse(ends[0].strip(), TIME), LocalTime.parse(ends[1].strip(), TIME));
        } catch (RuntimeException e) {
            throw map.fail(day, "\"" + text + "\" must be hours such as \"9:00-16:00\"");
        }
    }

    private Set<LocalDate> closures() {
        Set<LocalDate> days = new HashSet<>();
        for (String text : head.texts("closures")) {
            try {
                days.add(LocalDate.parse(text));
            } catch (RuntimeException e) {
                throw head.fail("closures", "\"" + text + "\" must be a day such as 2026-12-24");
            }
        }
        return days;
    }

    private Function<LocalDate, Optional<PublicHoliday>> holidays() {
        Optional<YamlMap> map = head.map("holidays").map(m -> m.allowing("country", "department"));
        if (map.isEmpty()) {
            return day -> Optional.empty();
        }
        String country = map.get().text("country");
        if (!Set.of(Locale.getISOCountries()).contains(country)) {
            throw map.get().fail("country", "must be a country code such as FR");
        }
        HolidayManager manager = HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        String[] department = map.get().optionalText("department").stream().toArray(String[]::new);
        return day -> holiday(manager, day, department);
    }

    private static Optional<PublicHoliday> holiday(HolidayManager manager, LocalDate day, String... department) {
        if (!manager.isHoliday(day, department)) {
            return Optional.empty();
        }
        return manager.getHolidays(day, day, department).stream()
                .findFirst()
                .map(holiday -> new PublicHoliday(holiday.getPropertiesKey(), holiday.getDescription(Locale.FRENCH)));
    }
}
