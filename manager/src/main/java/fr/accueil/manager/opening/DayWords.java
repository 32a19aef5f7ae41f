// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import fr.accueil.manager.common.ManagerWords;
import fr.accueil.manager.opening.OpeningCalendar.Day;
import fr.accueil.manager.opening.OpeningCalendar.Hours;
import fr.accueil.manager.opening.OpeningCalendar.OwnHours;
import fr.accueil.screenkit.WrittenDates;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Days and hours in words. */
final class DayWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H", Locale.ROOT);

    private final ManagerWords words;

    DayWords(ManagerWords words) {
        this.words = words;
    }

    String date(TemporalAccessor date) {
        return write("openings.date", date);
    }

    String shortDate(TemporalAccessor date) {
        return write("openings.date.short", date);
    }

    String month(TemporalAccessor month) {
        String name = DateTimeFormatter.ofPattern(words.say("openings.month"), words.locale())
                .format(month);
        return name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1);
    }

    private String write(String pattern, TemporalAccessor date) {
        return WrittenDates.write(DateTimeFormatter.ofPattern(words.say(pattern), words.locale()), date);
    }

    /** "ouvert de 9:00 à 12:00 et de 13:30 à 16:00"; "fermé" without hours. */
    String hours(List<Hours> hours) {
        if (hours.isEmpty()) {
            return words.say("openings.closed");
        }
        return hours.equals(List.of(OpeningCalendar.ALL_DAY))
                ? words.say("openings.always")
                : words.say("openings.open", spans(hours));
    }

    private String spans(List<Hours> hours) {
        return hours.stream()
                .map(span -> words.say("openings.span", TIME.format(span.from()), TIME.format(span.until())))
                .reduce((one, next) -> words.say("openings.spans", one, next))
                .orElse("");
    }

    /** What holds on a day: its hours, and why they are not the usual ones. */
    String state(Day day) {
        Optional<OwnHours> special = day.special();
        if (special.isPresent()) {
            return own(special.get());
        }
        return day.holiday().map(name -> words.say("openings.closed.for", name)).orElseGet(() -> hours(day.usual()));
    }

    /** Hours of a day's own, with their reason. */
    String own(OwnHours own) {
        String hours = hours(own.hours());
        return own.reason(words.locale())
                .map(reason -> words.say("openings.special.for", hours, reason))
                .orElseGet(() -> words.say("openings.special", hours));
    }

    /** The whole sentence of a day, for its button. */
    String sentence(Day day) {
        String sentence = words.say("openings.day", date(day.date()), state(day));
        int services = day.services().size();
        return services == 0 ? sentence : words.say("openings.day.services", sentence, services);
    }

    /** The same in the small space of a calendar's day. */
    String brief(Day day) {
        if (day.hours().isEmpty()) {
            return day.special().isPresent()
                    ? words.say("openings.short.closed")
                    : day.holiday().orElseGet(() -> words.say("openings.short.closed"));
        }
        return day.hours().equals(List.of(OpeningCalendar.ALL_DAY))
                ? words.say("openings.short.always")
                : day.hours().stream()
                        .map(span -> brief(span.from()) + "–" + brief(span.until()))
                        .collect(Collectors.joining("\n"));
    }

    private static String brief(LocalTime time) {
        return time.getMinute() == 0 ? HOUR.format(time) : TIME.format(time);
    }
}
