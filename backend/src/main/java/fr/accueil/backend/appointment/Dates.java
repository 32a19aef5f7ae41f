// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads dates and times as they are written in files, in the zone of the site. */
final class Dates {

    private static final List<DateTimeFormatter> USUAL_DATES = Stream.of(
                    "d/M/yyyy", "yyyy-M-d", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d MMMM yyyy")
            .map(Dates::strict)
            .toList();
    private static final List<DateTimeFormatter> TIMES = Stream.of("H:mm", "H:mm:ss", "H'h'mm", "H'h'", "HHmm")
            .map(Dates::strict)
            .toList();
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 1, 1);

    private final ZoneId zone;
    private final List<DateTimeFormatter> dates;

    Dates(ZoneId zone, Optional<String> pattern) {
        this.zone = zone;
        this.dates = pattern.map(own -> List.of(strict(own))).orElse(USUAL_DATES);
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'), Locale.FRENCH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /**
     * The instant of a date and a time.
     *
     * @param time may be empty when the date holds the time
     * @throws Refused when they are none
     */
    Instant instant(int line, String date, String time) {
        if (date.isEmpty()) {
            throw new Refused(Problem.at(line, Kind.NO_DATE));
        }
        Optional<Instant> whole = time.isEmpty() ? withOffset(date) : Optional.empty();
        if (whole.isPresent()) {
            return within(line, date, whole.get());
        }
        String[] parts = time.isEmpty() ? split(line, date) : new String[] {date, time};
        LocalDate day = first(dates, parts[0])
                .map(LocalDate::from)
                .orElseThrow(() -> new Refused(Problem.at(line, Kind.BAD_DATE, parts[0])));
        LocalTime at = first(TIMES, parts[1].replace(" ", "").toLowerCase(Locale.ROOT))
                .map(LocalTime::from)
                .orElseThrow(() -> new Refused(Problem.at(line, Kind.BAD_TIME, parts[1])));
        return instant(line, day.atTime(at));
    }

    /** The instant of a local time of the site; one that the change to summer time skips is none. */
    Instant instant(int line, LocalDateTime local) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new Refused(
                    Problem.at(line, Kind.BAD_TIME, local.toLocalTime().toString()));
        }
        return within(line, local.toString(), local.atZone(zone).toInstant());
    }

    /** Refuses what no calendar of a reception can hold. */
    Instant within(int line, String text, Instant instant) {
        boolean sane = instant.isAfter(FIRST.atStartOfDay(zone).toInstant())
                && instant.isBefore(LAST.atStartOfDay(zone).toInstant());
        if (!sane) {
            throw new Refused(Problem.at(line, Kind.BAD_DATE, text));
        }
        return instant;
    }

    /** An instant that tells its own offset, as ISO 8601 or as "2026-11-24 10:20:00 +0100". */
    static Optional<Instant> withOffset(String text) {
        String iso =
                text.replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) ", "$1T").replaceFirst(" ([+-]\\d\\d):?(\\d\\d)$", "$1:$2");
        try {
            return Optional.of(
                    OffsetDateTime.parse(iso.replaceFirst(" UTC$", "Z")).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String[] split(int line, String text) {
        int end = text.indexOf('T') > 0 ? text.indexOf('T') : text.lastIndexOf(' ');
        if (end <= 0) {
            throw new Refused(Problem.at(line, Kind.NO_TIME));
        }
        return new String[] {text.substring(0, end).replaceFirst("(,| à)$", "").strip(), text.substring(end + 1)};
    }

    private static Optional<TemporalAccessor> first(List<DateTimeFormatter> forms, String text) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(form.parse(text));
            } catch (DateTimeException e) {
                // Another form may fit.
            }
        }
        return Optional.empty();
    }
}
