// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import fr.accueil.backend.kiosksession.KioskSessions;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.reception.VisitsWithoutTicket;
import fr.accueil.backend.site.ServiceOutcome;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.Count;
import fr.accueil.backend.statistics.DurationFigures;
import fr.accueil.backend.statistics.FigureSum;
import fr.accueil.backend.statistics.PeriodStatistics;
import fr.accueil.backend.statistics.SessionEnding;
import fr.accueil.backend.statistics.VisitorClass;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.statistics.DurationSummary;
import fr.accueil.manager.statistics.StatisticsPort;
import fr.accueil.manager.statistics.StatisticsQuery;
import fr.accueil.manager.statistics.StatisticsReport;
import fr.accueil.manager.statistics.VisitFigures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Turns period statistics into the reports of the manager's pages. */
public final class StatisticsReports {

    /** The beginnings of the bars of waits, in minutes; the last one has no end. */
    private static final int[] EDGES = {0, 5, 10, 15, 20, 30, 45, 60};

    private final Site site;
    private final Locale language;

    public StatisticsReports(Site site, Locale language) {
        this.site = site;
        this.language = language;
    }

    public StatisticsReport of(StatisticsQuery query, PeriodStatistics period) {
        boolean narrowed = query.visitors().isPresent();
        return new StatisticsReport(
                query,
                period.simulated(),
                (int) period.openDays(),
                summary(period.total()),
                period.curve().entrySet().stream()
                        .map(point -> new StatisticsReport.Point(
                                point.getKey(), grain(period.grain()), summary(point.getValue())))
                        .toList(),
                heat(period),
                bins(period.total()),
                services(period),
                weeks(period),
                queues(period),
                classes(period),
                narrowed ? List.of() : counters(period),
                narrowed ? List.of() : languages(period),
                narrowed ? List.of() : outcomes(period),
                visitsWithoutTicket(period));
    }

    private static StatisticsReport.Grain grain(PeriodStatistics.Grain grain) {
        return switch (grain) {
            case DAY -> StatisticsReport.Grain.DAY;
            case MONTH -> StatisticsReport.Grain.MONTH;
            case YEAR -> StatisticsReport.Grain.YEAR;
        };
    }

    private static VisitFigures summary(FigureSum sum) {
        return new VisitFigures(
                new VisitFigures.Visits(
                        sum.count(Count.ISSUED),
                        sum.count(Count.SERVED),
                        sum.count(Count.ABSENT),
                        sum.count(Count.LEFT),
                        sum.count(Count.UNSERVED),
                        sum.count(Count.NOT_CLOSED),
                        sum.count(Count.STILL_THERE)),
                new VisitFigures.Marks(
                        sum.count(Count.CALLED),
                        sum.count(Count.TRANSFERRED),
                        sum.count(Count.AT_KIOSK),
                        sum.count(Count.RECALLS),
                        sum.count(Count.INCOMPLETE),
                        sum.count(Count.TIMES_LEFT_OUT),
                        sum.count(Count.BOOKED),
                        sum.count(Count.CAME_LATE),
                        sum.count(Count.CALLED_ON_TIME)),
                spread(sum.firstCall()),
                spread(sum.waiting()),
                spread(sum.service()),
                sum.withinTarget(),
                sum.firstCallWithinTarget());
    }

    private static DurationSummary spread(DurationFigures durations) {
        return durations.count() == 0
                ? DurationSummary.NONE
                : new DurationSummary(
                        durations.count(),
                        Duration.ofSeconds(durations.meanSeconds().orElse(0)),
                        seconds(durations.median()),
                        seconds(durations.p90()),
                        seconds(durations.max()));
    }

    private static Duration seconds(OptionalLong seconds) {
        return Duration.ofSeconds(seconds.orElse(0));
    }

    private static List<StatisticsReport.Heat> heat(PeriodStatistics period) {
        List<StatisticsReport.Heat> heat = new ArrayList<>();
        period.heat().forEach((hour, sum) -> {
            DurationFigures waiting = sum.waiting();
            if (waiting.count() > 0) {
                heat.add(
                        new StatisticsReport.Heat(hour.day(), hour.hour(), waiting.count(), seconds(waiting.median())));
            }
        });
        return heat;
    }

    private static List<StatisticsReport.Bin> bins(FigureSum total) {
        List<StatisticsReport.Bin> bins = new ArrayList<>();
        for (int i = 0; i < EDGES.length; i++) {
            OptionalInt until = i + 1 < EDGES.length ? OptionalInt.of(EDGES[i + 1]) : OptionalInt.empty();
            long waits = total.waitsBetween(EDGES[i], until.orElse(Integer.MAX_VALUE));
            bins.add(new StatisticsReport.Bin(EDGES[i], until, waits));
        }
        return bins;
    }

    private List<StatisticsReport.Named> services(PeriodStatistics period) {
        Stream<String> known = site.services().stream().map(service -> service.code());
        Stream<String> gone = period.services().keySet().stream()
                .filter(code -> site.service(code).isEmpty());
        return Stream.concat(known, gone)
                .filter(period.services()::containsKey)
                .map(code -> new StatisticsReport.Named(
                        code,
                        StaffNames.service(site, code, language),
                        summary(Objects.requireNonNull(period.services().get(code)))))
                .toList();
    }

    private static List<StatisticsReport.Week> weeks(PeriodStatistics period) {
        return period.weeks().entrySet().stream()
                .map(week -> new StatisticsReport.Week(week.getKey(), summary(week.getValue())))
                .toList();
    }

    private List<StatisticsReport.Named> queues(PeriodStatistics period) {
        return period.queues().entrySet().stream()
                .map(queue -> new StatisticsReport.Named(
                        queue.getKey(),
                        site.queue(queue.getKey())
                                .map(it -> it.letter() + " " + it.name().in(language))
                                .orElse("–"),
                        summary(queue.getValue())))
                .toList();
    }

    private static List<StatisticsReport.OfClass> classes(PeriodStatistics period) {
        return period.classes().entrySet().stream()
                .map(some -> new StatisticsReport.OfClass(visitors(some.getKey()), summary(some.getValue())))
                .toList();
    }

    private List<StatisticsReport.Outcome> outcomes(PeriodStatistics period) {
        return period.outcomes().entrySet().stream()
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

    private List<StatisticsReport.CounterUse> counters(PeriodStatistics period) {
        return site.counters().stream()
                .filter(plan -> period.counters().containsKey(plan.code()))
                .map(plan -> counter(
                        plan.code(),
                        plan.name(language),
                        Objects.requireNonNull(period.counters().get(plan.code()))))
                .toList();
    }

    private static StatisticsReport.CounterUse counter(String code, String name, FigureSum sum) {
        return new StatisticsReport.CounterUse(
                code,
                name,
                sum.count(Count.STAYS),
                Duration.ofSeconds(sum.count(Count.OPEN_SECONDS)),
                Duration.ofSeconds(sum.count(Count.BUSY_SECONDS)));
    }

    private List<StatisticsReport.Named> languages(PeriodStatistics period) {
        return period.languages().entrySet().stream()
                .map(spoken -> new StatisticsReport.Named(
                        spoken.getKey(),
                        Locale.forLanguageTag(spoken.getKey()).getDisplayLanguage(language),
                        summary(spoken.getValue())))
                .sorted(Comparator.comparingLong((StatisticsReport.Named spoken) ->
                                spoken.summary().visits().issued())
                        .reversed())
                .toList();
    }

    private StatisticsReport.VisitsWithoutTicket visitsWithoutTicket(PeriodStatistics period) {
        long digital = period.services().entrySet().stream()
                .filter(service -> site.service(service.getKey())
                        .filter(one -> one.outcome() == ServiceOutcome.DIGITAL_POINT)
                        .isPresent())
                .mapToLong(service -> service.getValue().count(Count.ISSUED))
                .sum();
        return new StatisticsReport.VisitsWithoutTicket(
                count(period, new SessionEnding.AtKiosk(KioskSessions.End.REDIRECTED)),
                count(period, new SessionEnding.AtKiosk(KioskSessions.End.ABANDONED)),
                count(period, new SessionEnding.AtKiosk(KioskSessions.End.INCOMPLETE)),
                count(period, new SessionEnding.AtKiosk(KioskSessions.End.REFUSED)),
                count(period, new SessionEnding.AtReception(VisitsWithoutTicket.Kind.REDIRECTED)),
                count(period, new SessionEnding.AtReception(VisitsWithoutTicket.Kind.INCOMPLETE)),
                digital);
    }

    private static long count(PeriodStatistics period, SessionEnding ending) {
        return period.sessionEndings().getOrDefault(ending, 0L);
    }

    public static StatisticsPort.Choices choices(Site site, LocalDate today, Locale language) {
        return new StatisticsPort.Choices(
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
