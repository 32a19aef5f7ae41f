// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.CountedVisit;
import fr.accueil.backend.statistics.PeriodQuestion;
import fr.accueil.backend.statistics.Statistics;
import fr.accueil.backend.statistics.VisitEnd;
import fr.accueil.manager.statistics.StatisticsPort;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The last visits behind a figure: numbers and times, no identity. */
final class StatisticsTickets {

    private static final int MOST = 200;
    /** How far back the visits behind a figure are searched. */
    private static final int MOST_DAYS = 62;

    private final Site site;
    private final Statistics statistics;
    private final Locale language;

    /** @param language of the names of the services */
    StatisticsTickets(Site site, Statistics statistics, Locale language) {
        this.language = language;
        this.site = site;
        this.statistics = statistics;
    }

    List<StatisticsPort.VisitLine> of(PeriodQuestion question, StatisticsPort.Moment moment) {
        List<StatisticsPort.VisitLine> lines = new ArrayList<>();
        int days = 0;
        for (LocalDate day : statistics.daysBackFrom(site, question.to())) {
            if (day.isBefore(question.from()) || lines.size() >= MOST || ++days > MOST_DAYS) {
                break;
            }
            if (moment.day().isEmpty() || moment.day().get() == day.getDayOfWeek()) {
                statistics
                        .latest(site, day, question.services(), until(day, moment))
                        .filter(visit -> question.includes(visit) && isThen(visit, moment))
                        .limit(MOST - lines.size())
                        .map(this::line)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** A wait never begins before the arrival. */
    private Instant until(LocalDate day, StatisticsPort.Moment moment) {
        return moment.hour()
                .map(hour -> day.atStartOfDay().plusHours(hour + 1))
                .orElse(day.plusDays(2).atStartOfDay())
                .atZone(site.zone())
                .toInstant();
    }

    private boolean isThen(CountedVisit visit, StatisticsPort.Moment moment) {
        return moment.hour()
                .map(hour -> visit.stays().stream()
                        .anyMatch(countedSegment -> countedSegment.received()
                                && site.local(countedSegment.waitedFrom()).getHour() == hour))
                .orElse(true);
    }

    private StatisticsPort.VisitLine line(CountedVisit visit) {
        Optional<Duration> served = visit.stays().stream()
                .flatMap(countedSegment -> countedSegment.served().stream())
                .reduce(Duration::plus);
        return new StatisticsPort.VisitLine(
                visit.number(),
                site.local(visit.arrivedAt()),
                StaffNames.service(site, visit.service(), language),
                visit.lastCounter().orElse(""),
                visit.stays().stream()
                        .flatMap(countedSegment -> countedSegment.waiting().stream())
                        .findFirst()
                        .map(StatisticsTickets::minutes),
                served.map(StatisticsTickets::minutes),
                fate(visit.fate()),
                visit.timesCount());
    }

    private static long minutes(Duration duration) {
        return Math.round(duration.toSeconds() / 60.0);
    }

    private static StatisticsPort.Fate fate(VisitEnd end) {
        return switch (end) {
            case SERVED -> StatisticsPort.Fate.SERVED;
            case ABSENT -> StatisticsPort.Fate.ABSENT;
            case LEFT -> StatisticsPort.Fate.LEFT;
            case UNSERVED -> StatisticsPort.Fate.UNSERVED;
            case NOT_CLOSED -> StatisticsPort.Fate.NOT_CLOSED;
            case STILL_THERE -> StatisticsPort.Fate.STILL_THERE;
        };
    }
}
