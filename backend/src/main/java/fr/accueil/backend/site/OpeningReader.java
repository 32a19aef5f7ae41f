// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import fr.accueil.backend.site.mistake.FaultKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads when a site receives. */
final class OpeningReader {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final YamlMap head;
    private final boolean kept;
    private final WordsReader words;

    /** @param kept whether the site is in the database already */
    OpeningReader(YamlMap head, boolean kept, WordsReader words) {
        this.head = head;
        this.kept = kept;
        this.words = words;
    }

    Opening opening() {
        boolean always = head.flag("always-open");
        if (!always && head.map("hours").isEmpty()) {
            throw head.fail("hours", FaultKind.NO_HOURS.of());
        }
        Map<LocalDate, Opening.SpecialDay> special = new SpecialDaysReader(words)
                .of(head).stream().collect(Collectors.toMap(Opening.SpecialDay::day, day -> day));
        return new Opening(always, hours(), closures(), special, holidays());
    }

    /** A local time of day such as 9:00. */
    static Optional<LocalTime> time(YamlMap map, String field) {
        return map.optional(field, text -> LocalTime.parse(text, TIME), FaultKind.NOT_A_TIME);
    }

    private Map<DayOfWeek, List<Opening.Span>> hours() {
        Map<DayOfWeek, List<Opening.Span>> hours = new EnumMap<>(DayOfWeek.class);
        head.map("hours").ifPresent(map -> {
            for (String day : map.fields()) {
                hours.put(day(map, day), kept ? spansAsKept(map, day) : spans(map, day));
            }
        });
        return hours;
    }

    private static DayOfWeek day(YamlMap map, String day) {
        try {
            return DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw map.fail(day, FaultKind.NOT_A_WEEKDAY.of());
        }
    }

    /** An earlier version took hours that overlap. */
    private static List<Opening.Span> spansAsKept(YamlMap map, String field) {
        return map.texts(field).stream().map(text -> span(map, field, text)).toList();
    }

    /** Hours of one day in their order. */
    static List<Opening.Span> spans(YamlMap map, String field) {
        List<Opening.Span> spans = spansAsKept(map, field).stream()
                .sorted(Comparator.comparing(Opening.Span::from))
                .toList();
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).from().isBefore(spans.get(i - 1).until())) {
                throw map.fail(field, FaultKind.HOURS_OVERLAP.of(String.join(", ", map.texts(field))));
            }
        }
        return spans;
    }

    private static Opening.Span span(YamlMap map, String day, String text) {
        String[] ends = text.split("-", -1);
        try {
            return new Opening.Span(LocalTime.parse(ends[0].strip(), TIME), LocalTime.parse(ends[1].strip(), TIME));
        } catch (RuntimeException e) {
            throw map.fail(day, FaultKind.NOT_HOURS.of(text));
        }
    }

    private Set<LocalDate> closures() {
        Set<LocalDate> days = new HashSet<>();
        for (String text : head.texts("closures")) {
            try {
                days.add(LocalDate.parse(text));
            } catch (RuntimeException e) {
                throw head.fail("closures", FaultKind.NOT_A_DAY.of(text));
            }
        }
        return days;
    }

    private Function<LocalDate, Optional<PublicHoliday>> holidays() {
        return head.map("holidays")
                .map(map -> new HolidaysReader(map, kept).holidays())
                .orElse(day -> Optional.empty());
    }
}
