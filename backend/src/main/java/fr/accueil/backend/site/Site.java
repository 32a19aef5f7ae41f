// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One reception, as its file describes it. Codes are unique within each list; every reference leads somewhere.
 *
 * @param archived whether it no longer receives visitors; its past stays
 * @param unsure the code of the service for visitors who do not know what they need
 * @param missing what a visitor without a document reads where the service says nothing of its own
 * @param slipMessage what every paper slip says at its end, at most 300 characters in each language
 */
public record Site(
        String code,
        boolean archived,
        Words name,
        ZoneId zone,
        List<Locale> languages,
        Opening opening,
        HeadStarts headStarts,
        Optional<String> unsure,
        Optional<MissingDocument> missing,
        Optional<Words> slipMessage,
        List<Queue> queues,
        List<ServiceGroup> groups,
        List<Service> services,
        List<CounterPlan> counters,
        List<KioskPlan> kiosks,
        List<DisplayPlan> displays,
        List<SurveyPlan> surveys,
        CheckInRules checkIn,
        AppointmentFiles appointmentFiles,
        CounterRules counterRules,
        PhoneRules phone,
        VoiceRules voice) {

    /** The same with the services, queues, groups and counters that only an earlier version has: for names of the past. */
    public Site withFormer(Site earlier) {
        return new Site(
                code,
                archived,
                name,
                zone,
                languages,
                opening,
                headStarts,
                unsure,
                missing,
                slipMessage,
                joined(queues, earlier.queues, Queue::letter),
                joined(groups, earlier.groups, ServiceGroup::code),
                joined(services, earlier.services, Service::code),
                joined(counters, earlier.counters, CounterPlan::code),
                kiosks,
                displays,
                surveys,
                checkIn,
                appointmentFiles,
                counterRules,
                phone,
                voice);
    }

    private static <T> List<T> joined(List<T> own, List<T> earlier, Function<T, String> code) {
        Set<String> known = own.stream().map(code).collect(Collectors.toSet());
        return Stream.concat(own.stream(), earlier.stream().filter(one -> !known.contains(code.apply(one))))
                .toList();
    }

    /** The site's first language. */
    public Locale language() {
        return languages.getFirst();
    }

    public Optional<Queue> queue(String letter) {
        return find(queues, Queue::letter, letter);
    }

    public Optional<Service> service(String code) {
        return find(services, Service::code, code);
    }

    public Optional<CounterPlan> counter(String code) {
        return find(counters, CounterPlan::code, code);
    }

    public Optional<KioskPlan> kiosk(String code) {
        return find(kiosks, KioskPlan::code, code);
    }

    public Optional<DisplayPlan> display(String code) {
        return find(displays, DisplayPlan::code, code);
    }

    public Optional<SurveyPlan> survey(String code) {
        return find(surveys, SurveyPlan::code, code);
    }

    /** The target wait of a service, if it has one. */
    public Optional<Duration> target(Service service) {
        return service.target().or(counterRules::target);
    }

    /** What a visitor who lacks a document of this service reads; empty when no document is needed. */
    public Optional<MissingDocument> missing(Service service) {
        return service.documents().isEmpty()
                ? Optional.empty()
                : service.missing().or(() -> missing);
    }

    /** The local date and time there. */
    public LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    /** The local calendar day there. */
    public LocalDate serviceDay(Instant at) {
        return local(at).toLocalDate();
    }

    /** How long each service usually takes, by its code; those of which the file says nothing are left out. */
    public Map<String, Duration> typicalDurations() {
        return services.stream()
                .filter(service -> service.typical().isPresent())
                .collect(Collectors.toMap(
                        Service::code, service -> service.typical().orElseThrow()));
    }

    /** The public holiday for which the site is closed on the service day of an instant. */
    public Optional<PublicHoliday> holiday(Instant at) {
        return opening.holiday(serviceDay(at));
    }

    /** Why the site is closed on the service day of an instant, in a short phrase, where there is more to say than its hours. */
    public Optional<String> closedFor(Instant at, Locale language) {
        return opening.closedFor(local(at))
                .map(reason -> reason.in(language))
                .or(() -> holiday(at).map(holiday -> holiday.in(language)));
    }

    /** Whether hours of a day's own, or a public holiday, close the site or the service then. */
    public boolean isClosedThatDay(Service service, Instant at) {
        LocalDate day = serviceDay(at);
        boolean siteCloses = (opening.special(day).isPresent() || holiday(at).isPresent()) && !isOpen(at);
        return siteCloses
                || service.special(day)
                        .filter(own -> !own.isOpen(local(at).toLocalTime()))
                        .isPresent();
    }

    /** Why a service is closed on the service day of an instant, in a short phrase; empty when it is not its own day. */
    public Optional<String> closedFor(Service service, Instant at, Locale language) {
        return service.special(serviceDay(at))
                .flatMap(Opening.SpecialDay::reason)
                .map(reason -> reason.in(language));
    }

    /** The last of some working days after a day; a day on which the site is closed is none, nor is a weekend. */
    public LocalDate workingDaysAfter(LocalDate day, int days) {
        LocalDate last = day;
        for (int left = days; left > 0; ) {
            last = last.plusDays(1);
            left -= opening.isWorkingDay(last) ? 1 : 0;
        }
        return last;
    }

    public boolean isOpen(Instant at) {
        return !archived && opening.isOpen(local(at));
    }

    /** Whether the site, and this service at that hour, still gives tickets. */
    public boolean isOpen(Service service, Instant at) {
        LocalTime time = local(at).toLocalTime();
        return isOpen(at)
                && service.special(serviceDay(at))
                        .map(own -> own.isOpen(time))
                        .orElseGet(() -> service.until().map(time::isBefore).orElse(true));
    }

    /** When the present opening ends; empty when closed or open day and night. */
    public Optional<Instant> closesAt(Instant at) {
        LocalDateTime local = local(at);
        return Optional.of(opening)
                .filter(_ -> !archived)
                .flatMap(hours -> hours.closesAfter(local))
                .map(until -> local.toLocalDate().atTime(until).atZone(zone).toInstant());
    }

    /** From the first opening to the last closing of a day; empty when closed, or when open day and night. */
    public Optional<Opening.Span> hoursOf(LocalDate day) {
        return opening.hoursOf(day);
    }

    /** The local time of the next opening, when closed and when there is one soon. */
    public Optional<LocalDateTime> opensAfter(Instant at) {
        return archived || isOpen(at) ? Optional.empty() : opening.opensAfter(local(at));
    }

    private static <T> Optional<T> find(List<T> all, Function<T, String> code, String asked) {
        return all.stream().filter(one -> code.apply(one).equals(asked)).findFirst();
    }
}
