// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.reception.Tallies;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.StoryLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads one service day from the log. */
@Component
class DayReader {

    private final StoryLog log;
    private final fr.accueil.backend.visit.Visits kiosks;
    private final Tallies desk;
    private final Shelf shelf;
    private final Clock clock;

    DayReader(StoryLog log, fr.accueil.backend.visit.Visits kiosks, Tallies desk, Shelf shelf, Clock clock) {
        this.log = log;
        this.kiosks = kiosks;
        this.desk = desk;
        this.shelf = shelf;
        this.clock = clock;
    }

    List<Visit> visits(Site site, LocalDate day) {
        VisitReader reader = new VisitReader(site, day.isBefore(site.serviceDay(clock.instant())));
        return log.stories(site.code(), day).stream().map(reader::read).toList();
    }

    Figures count(Site site, LocalDate day, List<Visit> visits) {
        DayCount count = new DayCount(site, day);
        visits.forEach(count::add);
        return count.figures();
    }

    /** The same with what is no visit of a ticket: the counters, the kiosks, the reception desk. */
    Figures countAll(Site site, LocalDate day) {
        DayCount count = new DayCount(site, day);
        visits(site, day).forEach(count::add);
        Instant now = clock.instant();
        count.addOpenTimes(leftOpen(site, day), log.counterChanges(site.code(), day), now);
        count.addDoors(kiosks.ended(site, day, day.plusDays(1)), desk.sums(site, day, day.plusDays(1)));
        return count.figures();
    }

    private List<String> leftOpen(Site site, LocalDate day) {
        return log.before(site.code(), day)
                .map(before -> shelf.get(site.code(), Span.DAY, Cut.By.COUNTER, before, before.plusDays(1))
                        .getOrDefault(before, new Cut()))
                .map(DayCount::leftOpen)
                .orElse(List.of());
    }
}
