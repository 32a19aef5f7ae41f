// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.statistics.Fate;
import fr.accueil.backend.statistics.Question;
import fr.accueil.backend.statistics.Statistics;
import fr.accueil.backend.statistics.Visit;
import fr.accueil.manager.StatisticsDesk;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The last visits behind a figure: numbers and times, no identity. */
final class PastVisits {

    private static final int MOST = 200;
    /** Nobody looks further back for what is rare. */
    private static final int MOST_DAYS = 62;

    private final Site site;
    private final Statistics statistics;
    private final Locale language;

    /** @param language of the names of the services */
    PastVisits(Site site, Statistics statistics, Locale language) {
        this.language = language;
        this.site = site;
        this.statistics = statistics;
    }

    List<StatisticsDesk.VisitLine> of(Question question, StatisticsDesk.Moment moment) {
        List<StatisticsDesk.VisitLine> lines = new ArrayList<>();
        int days = 0;
        for (LocalDate day : statistics.daysBackFrom(site, question.to())) {
            if (day.isBefore(question.from()) || lines.size() >= MOST || ++days > MOST_DAYS) {
                break;
            }
            if (moment.day().isEmpty() || moment.day().get() == day.getDayOfWeek()) {
                statistics
                        .latest(site, day, question.services(), until(day, moment))
                        .filter(visit -> question.wants(visit) && isThen(visit, moment))
                        .limit(MOST - lines.size())
                        .map(this::line)
                        .forEach(lines::add);
            }
        }
        return lines;
    }

    /** Nobody began to wait before they came. */
    private Instant until(LocalDate day, StatisticsDesk.Moment moment) {
        return moment.hour()
                .map(hour -> day.atStartOfDay().plusHours(hour + 1))
                .orElse(day.plusDays(2).atStartOfDay())
                .atZone(site.zone())
                .toInstant();
    }

    private boolean isThen(Visit visit, StatisticsDesk.Moment moment) {
        return moment.hour()
                .map(hour -> visit.stays().stream()
                        .anyMatch(stay ->
                                stay.received() && site.local(stay.waitedFrom()).getHour() == hour))
                .orElse(true);
    }

    private StatisticsDesk.VisitLine line(Visit visit) {
        Optional<Duration> served =
                visit.stays().stream().flatMap(stay -> stay.served().stream()).reduce(Duration::plus);
        return new StatisticsDesk.VisitLine(
                visit.number(),
                site.local(visit.arrivedAt()),
                Names.service(site, visit.service(), language),
                visit.lastCounter().orElse(""),
                visit.stays().stream()
                        .flatMap(stay -> stay.waiting().stream())
                        .findFirst()
                        .map(PastVisits::minutes),
                served.map(PastVisits::minutes),
                fate(visit.fate()),
                visit.timesCount());
    }

    private static long minutes(Duration duration) {
        return Math.round(duration.toSeconds() / 60.0);
    }

    private static StatisticsDesk.Fate fate(Fate fate) {
        return switch (fate) {
            case SERVED -> StatisticsDesk.Fate.SERVED;
            case ABSENT -> StatisticsDesk.Fate.ABSENT;
            case LEFT -> StatisticsDesk.Fate.LEFT;
            case UNSERVED -> StatisticsDesk.Fate.UNSERVED;
            case NOT_CLOSED -> StatisticsDesk.Fate.NOT_CLOSED;
            case STILL_THERE -> StatisticsDesk.Fate.STILL_THERE;
        };
    }
}
