// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.reception.Tallies;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.Count;
import fr.accueil.backend.statistics.Past;
import fr.accueil.backend.statistics.Tally;
import fr.accueil.backend.statistics.Times;
import fr.accueil.backend.statistics.VisitorClass;
import fr.accueil.backend.visit.Visits;
import fr.accueil.manager.Choice;
import fr.accueil.manager.Spread;
import fr.accueil.manager.StatisticsDesk;
import fr.accueil.manager.StatisticsQuery;
import fr.accueil.manager.StatisticsReport;
import fr.accueil.manager.Summary;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Turns what was read of the past into what the manager's pages show. */
final class Reports {

    /** The edges of the bars of waits, in minutes. */
    private static final int[] EDGES = {0, 5, 10, 15, 20, 30, 45, 60, Integer.MAX_VALUE};

    private final Site site;
    private final Locale language;

    Reports(Site site, Locale language) {
        this.site = site;
        this.language = language;
    }

    StatisticsReport of(StatisticsQuery query, Past past) {
        boolean narrowed = query.visitors().isPresent();
        return new StatisticsReport(
                query,
                past.simulated(),
                (int) past.openDays(),
                summary(past.total()),
                past.curve().entrySet().stream()
                        .map(point -> new StatisticsReport.Point(
                                point.getKey(), grain(past.grain()), summary(point.getValue())))
                        .toList(),
                heat(past),
                bins(past.total()),
                services(past),
                groups(past),
                narrowed ? List.of() : counters(past),
                narrowed ? List.of() : languages(past),
                narrowed ? List.of() : outcomes(past),
                doors(past));
    }

    private static StatisticsReport.Grain grain(Past.Grain grain) {
        return switch (grain) {
            case DAY -> StatisticsReport.Grain.DAY;
            case MONTH -> StatisticsReport.Grain.MONTH;
            case YEAR -> StatisticsReport.Grain.YEAR;
        };
    }

    private static Summary summary(Tally tally) {
        return new Summary(
                new Summary.Visits(
                        tally.count(Count.ISSUED),
                        tally.count(Count.SERVED),
                        tally.count(Count.ABSENT),
                        tally.count(Count.LEFT),
                        tally.count(Count.UNSERVED),
                        tally.count(Count.NOT_CLOSED),
                        tally.count(Count.STILL_THERE)),
                new Summary.Marks(
                        tally.count(Count.CALLED),
                        tally.count(Count.TRANSFERRED),
                        tally.count(Count.AT_KIOSK),
                        tally.count(Count.RECALLS),
                        tally.count(Count.INCOMPLETE),
                        tally.count(Count.TIMES_LEFT_OUT),
                        tally.count(Count.BOOKED),
                        tally.count(Count.CAME_LATE),
                        tally.count(Count.CALLED_ON_TIME)),
                spread(tally.firstCall()),
                spread(tally.waiting()),
                spread(tally.service()),
                tally.withinTarget(),
                tally.firstCallWithinTarget());
    }

    private static Spread spread(Times times) {
        return times.count() == 0
                ? Spread.NONE
                : new Spread(
                        times.count(),
                        Duration.ofSeconds(times.meanSeconds().orElse(0)),
                        seconds(times.median()),
                        seconds(times.p90()),
                        seconds(times.max()));
    }

    private static Duration seconds(OptionalLong seconds) {
        return Duration.ofSeconds(seconds.orElse(0));
    }

    private static List<StatisticsReport.Heat> heat(Past past) {
        List<StatisticsReport.Heat> heat = new ArrayList<>();
        past.heat().forEach((hour, tally) -> {
            Times waiting = tally.waiting();
            if (waiting.count() > 0) {
                heat.add(
                        new StatisticsReport.Heat(hour.day(), hour.hour(), waiting.count(), seconds(waiting.median())));
            }
        });
        return heat;
    }

    private static List<StatisticsReport.Bin> bins(Tally total) {
        List<StatisticsReport.Bin> bins = new ArrayList<>();
        for (int i = 0; i + 1 < EDGES.length; i++) {
            bins.add(new StatisticsReport.Bin(EDGES[i], EDGES[i + 1], total.waitsBetween(EDGES[i], EDGES[i + 1])));
        }
        return bins;
    }

    private List<StatisticsReport.Named> services(Past past) {
        Stream<String> known = site.services().stream().map(service -> service.code());
        Stream<String> gone = past.services().keySet().stream()
                .filter(code -> site.service(code).isEmpty());
        return Stream.concat(known, gone)
                .filter(past.services()::containsKey)
                .map(code -> new StatisticsReport.Named(
                        code,
                        Names.service(site, code, language),
                        summary(Objects.requireNonNull(past.services().get(code)))))
                .toList();
    }

    private List<StatisticsReport.Group> groups(Past past) {
        return List.of(
                group(StatisticsReport.Group.By.WEEK, past.weeks(), LocalDate::toString, code -> code),
                group(
                        StatisticsReport.Group.By.QUEUE,
                        past.queues(),
                        letter -> letter,
                        letter -> site.queue(letter)
                                .map(queue -> letter + " " + queue.name().in(language))
                                .orElse("–")),
                group(
                        StatisticsReport.Group.By.VISITORS,
                        past.classes(),
                        one -> visitors(one).name(),
                        code -> code));
    }

    private static <K> StatisticsReport.Group group(
            StatisticsReport.Group.By by, Map<K, Tally> tallies, Function<K, String> code, UnaryOperator<String> name) {
        return new StatisticsReport.Group(
                by,
                tallies.entrySet().stream()
                        .map(one -> new StatisticsReport.Named(
                                code.apply(one.getKey()),
                                name.apply(code.apply(one.getKey())),
                                summary(one.getValue())))
                        .toList());
    }

    private List<StatisticsReport.Outcome> outcomes(Past past) {
        return past.outcomes().entrySet().stream()
                .map(outcome -> new StatisticsReport.Outcome(
                        site.counterRules().outcomes().stream()
                                .filter(label -> label.code().equals(outcome.getKey()))
                                .map(label -> label.in(language))
                                .findFirst()
                                .orElse(outcome.getKey()),
                        outcome.getValue()))
                .sorted(Comparator.comparingLong(StatisticsReport.Outcome::visits)
                        .reversed())
                .toList();
    }

    private List<StatisticsReport.CounterUse> counters(Past past) {
        return site.counters().stream()
                .filter(plan -> past.counters().containsKey(plan.code()))
                .map(plan -> counter(
                        plan.code(),
                        plan.name(language),
                        Objects.requireNonNull(past.counters().get(plan.code()))))
                .toList();
    }

    private static StatisticsReport.CounterUse counter(String code, String name, Tally tally) {
        return new StatisticsReport.CounterUse(
                code,
                name,
                tally.count(Count.STAYS),
                Duration.ofSeconds(tally.count(Count.OPEN_SECONDS)),
                Duration.ofSeconds(tally.count(Count.BUSY_SECONDS)));
    }

    private List<StatisticsReport.Named> languages(Past past) {
        return past.languages().entrySet().stream()
                .map(spoken -> new StatisticsReport.Named(
                        spoken.getKey(),
                        Locale.forLanguageTag(spoken.getKey()).getDisplayLanguage(language),
                        summary(spoken.getValue())))
                .sorted(Comparator.comparingLong((StatisticsReport.Named spoken) ->
                                spoken.summary().visits().issued())
                        .reversed())
                .toList();
    }

    private StatisticsReport.Doors doors(Past past) {
        long digital = past.services().entrySet().stream()
                .filter(service -> site.service(service.getKey())
                        .filter(one -> one.outcome() == ServiceOutcome.DIGITAL_POINT)
                        .isPresent())
                .mapToLong(service -> service.getValue().count(Count.ISSUED))
                .sum();
        return new StatisticsReport.Doors(
                kiosk(past, Visits.End.REDIRECTED),
                kiosk(past, Visits.End.ABANDONED),
                kiosk(past, Visits.End.INCOMPLETE),
                kiosk(past, Visits.End.REFUSED),
                desk(past, Tallies.Kind.REDIRECTED),
                desk(past, Tallies.Kind.INCOMPLETE),
                digital);
    }

    private static long kiosk(Past past, Visits.End end) {
        return past.doors().getOrDefault(new Past.Door(true, end.name()), 0L);
    }

    private static long desk(Past past, Tallies.Kind kind) {
        return past.doors().getOrDefault(new Past.Door(false, kind.name()), 0L);
    }

    static StatisticsDesk.Choices choices(Site site, LocalDate today, Locale language) {
        return new StatisticsDesk.Choices(
                site.name().in(language),
                today,
                site.services().stream()
                        .filter(service -> service.queue().isPresent())
                        .map(service ->
                                new Choice(service.code(), service.label().in(language)))
                        .toList(),
                site.queues().stream()
                        .map(queue -> new Choice(
                                queue.letter(),
                                queue.letter() + " " + queue.name().in(language)))
                        .toList());
    }

    static StatisticsQuery.Visitors visitors(VisitorClass visitors) {
        return switch (visitors) {
            case WALK_IN -> StatisticsQuery.Visitors.WALK_IN;
            case APPOINTMENT -> StatisticsQuery.Visitors.APPOINTMENT;
            case PRIORITY -> StatisticsQuery.Visitors.PRIORITY;
        };
    }
}
