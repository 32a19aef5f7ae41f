// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.VTimezone;
import biweekly.property.DateStart;
import biweekly.property.RecurrenceRule;
import biweekly.property.UtcOffsetProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A zone as a calendar describes it itself, in a VTIMEZONE block. */
public final class ZoneBlock implements EventZone {

    /** Of earlier changes only the last is kept. */
    private static final LocalDateTime FIRST = LocalDateTime.of(1999, 1, 1, 0, 0);

    private static final LocalDateTime LAST = LocalDateTime.of(2101, 1, 1, 0, 0);

    /** Changes of one observance since the year 0, and since the first year that is kept: more than two a year. */
    private static final int MOST_EVER = 2500;

    private static final int MOST = 300;

    /**
     * How long a change counts whose reverse change is missing: nowhere does summer time, or the time without it, last
     * less than that once it has begun.
     */
    private static final Duration HALF = Duration.ofDays(180);

    private final List<Onset> onsets;

    private ZoneBlock(List<Onset> onsets) {
        this.onsets = onsets;
    }

    /**
     * A change of clocks.
     *
     * @param the end of its validity, when the block has no reverse change
     */
    private record Onset(Instant at, ZoneOffset from, ZoneOffset to, Optional<Instant> until) {}

    /**
     * The zone of a block; a block that cannot be read gives no rules.
     *
     * @param tick called repeatedly while its rules are expanded
     */
    public static ZoneBlock of(VTimezone block, Runnable tick) {
        List<Observance> all = Stream.<Observance>concat(
                        block.getStandardTimes().stream(), block.getDaylightSavingsTime().stream())
                .toList();
        List<Onset> onsets = new ArrayList<>();
        try {
            for (Observance observance : all) {
                onsets.addAll(onsets(observance, hasNoWayBack(observance, block), tick));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // One invalid part makes the others unreliable.
            return new ZoneBlock(List.of());
        }
        return new ZoneBlock(
                onsets.stream().sorted(Comparator.comparing(Onset::at)).toList());
    }

    private static boolean hasNoWayBack(Observance observance, VTimezone block) {
        if (observance instanceof DaylightSavingsTime) {
            return block.getStandardTimes().isEmpty();
        }
        boolean returns = observance.getRecurrenceRule() != null
                || !observance.getRecurrenceDates().isEmpty();
        return returns
                && block.getDaylightSavingsTime().isEmpty()
                && !offset(observance.getTimezoneOffsetFrom()).equals(offset(observance.getTimezoneOffsetTo()));
    }

    private static List<Onset> onsets(Observance observance, boolean noWayBack, Runnable tick) {
        ZoneOffset from = offset(observance.getTimezoneOffsetFrom());
        ZoneOffset to = offset(observance.getTimezoneOffsetTo());
        List<Onset> onsets = new ArrayList<>();
        for (LocalDateTime local : dates(observance, from, tick)) {
            Instant at = local.toInstant(from);
            onsets.add(new Onset(at, from, to, noWayBack ? Optional.of(at.plus(HALF)) : Optional.empty()));
        }
        return onsets;
    }

    /**
     * Computed in local time, as if it were universal, so that no zone of the library matters. A rule that recurs
     * every year, as all accepted rules do, is followed from the first year that is kept.
     */
    private static List<LocalDateTime> dates(Observance observance, ZoneOffset from, Runnable tick) {
        DateStart property = observance.getDateStart();
        LocalDateTime start = local(property == null ? null : property.getValue());
        List<LocalDateTime> dates = new ArrayList<>(List.of(start));
        observance.getRecurrenceDates().forEach(more -> more.getDates().forEach(date -> dates.add(local(date))));
        RecurrenceRule ruled = observance.getRecurrenceRule();
        Recurrence rule = ruled == null ? null : ruled.getValue();
        if (rule == null) {
            return dates;
        }
        LocalDateTime last = last(rule.getUntil(), from);
        DateIterator each = endless(rule, start);
        for (int left = MOST_EVER; each.hasNext(); left--) {
            tick.run();
            LocalDateTime date = LocalDateTime.ofInstant(each.next().toInstant(), ZoneOffset.UTC);
            if (date.isAfter(last)) {
                break;
            }
            if (left == 0 || dates.size() > MOST) {
                throw new IllegalArgumentException("clocks that change again and again");
            }
            if (date.isBefore(FIRST)) {
                dates.set(0, date);
            } else {
                dates.add(date);
            }
        }
        return dates;
    }

    private static DateIterator endless(Recurrence rule, LocalDateTime start) {
        Recurrence endless = new Recurrence.Builder(rule).until((ICalDate) null).build();
        boolean early = rule.getCount() == null && start.isBefore(FIRST);
        LocalDateTime begin = early ? start.withYear(FIRST.getYear() - 1) : start;
        return new RecurrenceRule(endless)
                .getDateIterator(Date.from(begin.toInstant(ZoneOffset.UTC)), TimeZone.getTimeZone("UTC"));
    }

    private static LocalDateTime last(@Nullable ICalDate until, ZoneOffset from) {
        DateTimeComponents raw = until == null ? null : until.getRawComponents();
        if (raw == null) {
            return LAST;
        }
        LocalDateTime local = local(raw);
        if (!raw.hasTime()) {
            return local.plusDays(1);
        }
        return raw.isUtc() ? local.plusSeconds(from.getTotalSeconds()) : local;
    }

    private static ZoneOffset offset(@Nullable UtcOffsetProperty property) {
        if (property == null || property.getValue() == null) {
            throw new IllegalArgumentException("a change of clocks without an offset");
        }
        return ZoneOffset.ofTotalSeconds(Math.toIntExact(property.getValue().getMillis() / 1000));
    }

    private static LocalDateTime local(@Nullable ICalDate date) {
        DateTimeComponents raw = date == null ? null : date.getRawComponents();
        if (raw == null) {
            throw new IllegalArgumentException("a change of clocks without a date");
        }
        return local(raw);
    }

    private static LocalDateTime local(DateTimeComponents raw) {
        return LocalDateTime.of(
                raw.getYear(), raw.getMonth(), raw.getDate(), raw.getHour(), raw.getMinute(), raw.getSecond());
    }

    @Override
    public Meaning meaning(LocalDateTime local) {
        for (int i = 0; i < onsets.size(); i++) {
            Onset onset = onsets.get(i);
            Instant at = local.toInstant(onset.to());
            boolean began = !at.isBefore(onset.at());
            boolean lasts =
                    i + 1 == onsets.size() || at.isBefore(onsets.get(i + 1).at());
            if (began && lasts) {
                return onset.until().filter(until -> at.isAfter(until)).isPresent()
                        ? new Meaning.NoRule()
                        : new Meaning.At(at);
            }
            if (!began && !local.toInstant(onset.from()).isBefore(onset.at())) {
                return new Meaning.Skipped();
            }
        }
        return new Meaning.NoRule();
    }
}
