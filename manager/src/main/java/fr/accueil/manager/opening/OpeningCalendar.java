// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import fr.accueil.manager.common.Choice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The days of a site, from the first of this month on.
 *
 * @param seq the site's last event in it
 * @param version the site's version in it, or an earlier one
 * @param now when it was read: of two with the same number the later one is newer
 * @param always whether the site is open day and night but for special days
 * @param languages those of the site, its first one first
 * @param services the services that are received
 * @param days without a gap, from the first of this month until the end of the {@value #MONTHS}th month
 */
public record OpeningCalendar(
        long seq,
        int version,
        String siteName,
        ZoneId zone,
        Instant now,
        boolean always,
        List<Locale> languages,
        List<Choice> services,
        List<Day> days) {

    /** This month and the twelve after it. */
    public static final int MONTHS = 13;

    /** A day that is open all day; the hours of a special day end a minute before midnight. */
    public static final Hours ALL_DAY = new Hours(LocalTime.MIDNIGHT, LocalTime.of(23, 59));

    /** From the first time until before the second, on one day. */
    public record Hours(LocalTime from, LocalTime until) {

        public Hours {
            if (!from.isBefore(until)) {
                throw new IllegalArgumentException(from + " to " + until);
            }
        }

        boolean contains(LocalTime time) {
            return !time.isBefore(from) && time.isBefore(until);
        }
    }

    /**
     * Hours of a day's own.
     *
     * @param hours in order; none when closed
     * @param reason by language, the site's first one first; may be empty
     */
    public record OwnHours(List<Hours> hours, Map<Locale, String> reason) {

        /** The reason in a language, else in the first one. */
        Optional<String> reason(Locale language) {
            return Optional.ofNullable(reason.get(Locale.of(language.getLanguage())))
                    .or(() -> reason.values().stream().findFirst());
        }
    }

    /** A service that has hours of its own on a day. */
    public record ServiceHours(Choice service, OwnHours own) {}

    /**
     * A day.
     *
     * @param weekly the hours of that day of the week; none when it is closed then
     * @param closed whether it is one of the days on which the site's file closes
     * @param holiday the name of the public holiday for which it is closed
     * @param special hours of its own, which hold whatever else is said
     */
    public record Day(
            LocalDate date,
            List<Hours> weekly,
            boolean closed,
            Optional<String> holiday,
            Optional<OwnHours> special,
            List<ServiceHours> services) {

        /** The hours without a special day. */
        public List<Hours> usual() {
            return closed || holiday.isPresent() ? List.of() : weekly;
        }

        /** The hours that hold for the whole site. */
        public List<Hours> hours() {
            return special.map(OwnHours::hours).orElseGet(this::usual);
        }

        Optional<OwnHours> own(Optional<String> service) {
            return service.isEmpty()
                    ? special
                    : services.stream()
                            .filter(one -> one.service().code().equals(service.get()))
                            .map(ServiceHours::own)
                            .findFirst();
        }

        /** The hours of the site or the service when it has none of its own. */
        List<Hours> usual(Optional<String> service) {
            return service.isEmpty() ? usual() : hours();
        }

        /** Whether a service is received at a time of the day. */
        public boolean receives(String service, LocalTime time) {
            boolean open = hours().stream().anyMatch(span -> span.contains(time));
            return open
                    && own(Optional.of(service))
                            .map(own -> own.hours().stream().anyMatch(span -> span.contains(time)))
                            .orElse(true);
        }

        /** The same day with other hours of its own, or with none. */
        public Day with(Optional<String> service, Optional<OwnHours> own) {
            if (service.isEmpty()) {
                return new Day(date, weekly, closed, holiday, own, services);
            }
            List<ServiceHours> others = services.stream()
                    .filter(one -> !one.service().code().equals(service.get()))
                    .toList();
            List<ServiceHours> all = new ArrayList<>(others);
            own.ifPresent(hours -> all.add(new ServiceHours(new Choice(service.get(), service.get()), hours)));
            return new Day(date, weekly, closed, holiday, special, List.copyOf(all));
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    LocalDate last() {
        return days.getLast().date();
    }

    Optional<Day> day(LocalDate date) {
        long index = ChronoUnit.DAYS.between(days.getFirst().date(), date);
        return index < 0 || index >= days.size() ? Optional.empty() : Optional.of(days.get((int) index));
    }

    /** The days from one to another, both included, that are in the calendar. */
    List<Day> days(LocalDate from, LocalDate to) {
        return days.stream()
                .filter(day -> !day.date().isBefore(from) && !day.date().isAfter(to))
                .toList();
    }
}
