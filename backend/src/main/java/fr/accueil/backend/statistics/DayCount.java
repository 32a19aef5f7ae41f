// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.kiosksession.TodaysKioskSessions;
import fr.accueil.backend.reception.VisitsWithoutTicket;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.CounterState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the visits of one service day into its cuts. Pure. */
final class DayCount {

    /** From how late on a visitor with an appointment was not called on time. */
    static final Duration ON_TIME = Duration.ofMinutes(10);

    static final String INCOMPLETE = "incomplete-file";
    private static final int SLOT_MINUTES = 30;
    private static final String NO_COUNTER = "";

    private final Site site;
    private final LocalDate day;
    private final RollUpSet set = new RollUpSet();
    private boolean opened;

    DayCount(Site site, LocalDate day) {
        this.site = site;
        this.day = day;
    }

    RollUpSet figures() {
        if (opened) {
            set.rollUp(RollUp.By.DOOR).at(DoorKeys.opened()).add(Count.ENDED, 1);
            opened = false;
        }
        return set;
    }

    /** The half hour of the day in which an instant lies; the one that begins at it when it is the first. */
    static int slot(Site site, Instant at) {
        LocalTime time = site.local(at).toLocalTime();
        return (time.getHour() * 60 + time.getMinute()) / SLOT_MINUTES;
    }

    void add(CountedVisit visit) {
        opened = true;
        addVisit(serviceCell(visit.service(), visit), visit);
        addVisit(hourCell(visit.service(), visit, visit.arrivedAt()), visit);
        addVisit(set.rollUp(RollUp.By.COUNTER).at(visit.lastCounter().orElse(NO_COUNTER), visit.service()), visit);
        addVisit(set.rollUp(RollUp.By.LANGUAGE).at(visit.language(), visit.service()), visit);
        visit.outcomes()
                .forEach(outcome -> set.rollUp(RollUp.By.OUTCOME)
                        .at(visit.service(), outcome)
                        .add(Count.ENDED, 1));
        visit.stays().forEach(countedSegment -> addStay(visit, countedSegment));
    }

    private RollUpCell serviceCell(String service, CountedVisit visit) {
        return set.rollUp(RollUp.By.SERVICE).at(service, visit.visitorClass().name());
    }

    private RollUpCell hourCell(String service, CountedVisit visit, Instant at) {
        return set.rollUp(RollUp.By.HOUR)
                .at(new HourKey(service, visit.visitorClass(), day.getDayOfWeek(), slot(site, at)).key());
    }

    private static void addVisit(RollUpCell rollUpCell, CountedVisit visit) {
        rollUpCell.add(Count.ISSUED, 1);
        rollUpCell.add(Count.of(visit.fate()), 1);
        rollUpCell.add(Count.CALLED, visit.called() ? 1 : 0);
        rollUpCell.add(Count.TIMES_LEFT_OUT, visit.timesCount() ? 0 : 1);
        rollUpCell.add(Count.AT_KIOSK, visit.atKiosk() ? 1 : 0);
        rollUpCell.add(Count.TRANSFERS, visit.transfers());
        rollUpCell.add(Count.TRANSFERRED, visit.transfers() > 0 ? 1 : 0);
        rollUpCell.add(Count.RECALLS, visit.recalls());
        rollUpCell.add(Count.INCOMPLETE, visit.outcomes().contains(INCOMPLETE) ? 1 : 0);
        visit.bookedAt().ifPresent(booked -> addBooked(rollUpCell, visit, booked));
    }

    private static void addBooked(RollUpCell rollUpCell, CountedVisit visit, Instant booked) {
        boolean onTime = visit.stays()
                .getFirst()
                .firstCall()
                .filter(wait -> wait.compareTo(ON_TIME) <= 0)
                .isPresent();
        rollUpCell.add(Count.BOOKED, 1);
        rollUpCell.add(Count.CAME_LATE, visit.arrivedAt().isAfter(booked) ? 1 : 0);
        rollUpCell.add(Count.CALLED_ON_TIME, onTime ? 1 : 0);
    }

    private void addStay(CountedVisit visit, CountedSegment countedSegment) {
        RollUpCell counter =
                set.rollUp(RollUp.By.COUNTER).at(countedSegment.counter().orElse(NO_COUNTER), countedSegment.service());
        RollUpCell service = serviceCell(countedSegment.service(), visit);
        RollUpCell hour = hourCell(countedSegment.service(), visit, countedSegment.waitedFrom());
        RollUpCell language = set.rollUp(RollUp.By.LANGUAGE).at(visit.language(), countedSegment.service());
        counter.add(
                Count.BUSY_SECONDS,
                countedSegment.served().map(Duration::toSeconds).orElse(0L));
        List.of(service, hour, counter, language)
                .forEach(rollUpCell -> rollUpCell.add(Count.STAYS, countedSegment.received() ? 1 : 0));
        if (visit.timesCount()) {
            // Only what some page shows: a first call by service, a service time where there is no language.
            countedSegment.firstCall().ifPresent(service.firstCall()::add);
            List.of(service, hour, counter, language)
                    .forEach(rollUpCell -> countedSegment.waiting().ifPresent(rollUpCell.waiting()::add));
            List.of(service, hour, counter)
                    .forEach(rollUpCell -> countedSegment.served().ifPresent(rollUpCell.service()::add));
        }
    }

    /** How long each counter was open. {@code open} are those that were open when the day began. */
    void addOpenTimes(List<String> open, List<CounterChanged> changes, Instant until) {
        Instant begin = day.atStartOfDay(site.zone()).toInstant();
        Instant midnight = day.plusDays(1).atStartOfDay(site.zone()).toInstant();
        Instant end = until.isBefore(midnight) ? until : midnight;
        Map<String, Instant> since = new TreeMap<>();
        open.forEach(counter -> since.put(counter, begin));
        for (CounterChanged change : changes) {
            if (change.at().isBefore(end)) {
                Instant at = change.at().isBefore(begin) ? begin : change.at();
                close(since, change.counter(), at);
                if (change.state() == CounterState.OPEN) {
                    since.put(change.counter(), at);
                }
            }
        }
        List.copyOf(since.keySet()).forEach(counter -> {
            close(since, counter, end);
            openCell(counter).add(Count.LEFT_OPEN, 1);
        });
    }

    private void close(Map<String, Instant> since, String counter, Instant at) {
        Instant opened = since.remove(counter);
        if (opened != null) {
            openCell(counter)
                    .add(Count.OPEN_SECONDS, Duration.between(opened, at).toSeconds());
        }
    }

    private RollUpCell openCell(String counter) {
        return set.rollUp(RollUp.By.COUNTER).at(counter, NO_COUNTER);
    }

    /** Visits at the kiosks and at the reception reception that led to no ticket. */
    void addVisitsWithoutTicket(List<TodaysKioskSessions> kiosks, List<VisitsWithoutTicket.Sum> reception) {
        kiosks.forEach(ended -> set.rollUp(RollUp.By.DOOR)
                .at(DoorKeys.key(new SessionEnding.AtKiosk(ended.end()), ended.service()))
                .add(Count.ENDED, ended.visits()));
        reception.forEach(ended -> set.rollUp(RollUp.By.DOOR)
                .at(DoorKeys.key(new SessionEnding.AtReception(ended.kind()), ended.service()))
                .add(Count.ENDED, ended.counted()));
    }

    /** The counters that were open at the end of a counted day. */
    static List<String> leftOpen(RollUp counters) {
        return counters.cells().entrySet().stream()
                .filter(cell -> cell.getValue().count(Count.LEFT_OPEN) > 0)
                .map(cell -> cell.getKey().part(0))
                .toList();
    }
}
