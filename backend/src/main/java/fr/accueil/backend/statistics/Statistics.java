// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.backend.ticket.log.TicketHistoryLog;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads the past of a site by period: finished days from their roll-ups, the others live from the log. */
@Component
public class Statistics {

    private final RollUps rollUps;
    private final RollUpStore rollUpStore;
    private final YearRuns years;
    private final DayReader days;
    private final TicketHistoryLog stories;
    private final EventReader log;
    private final Clock clock;
    private final Map<String, Live> live = new ConcurrentHashMap<>();

    Statistics(
            RollUps rollUps,
            RollUpStore rollUpStore,
            YearRuns years,
            DayReader days,
            TicketHistoryLog stories,
            EventReader log,
            Clock clock) {
        this.rollUps = rollUps;
        this.rollUpStore = rollUpStore;
        this.years = years;
        this.days = days;
        this.stories = stories;
        this.log = log;
        this.clock = clock;
    }

    /** A day that is not rolled up, as it was after an event, at a minute. */
    private record Live(LocalDate day, long seq, long minute, RollUpSet figures) {}

    /**
     * A stretch of the past that is summed up in one piece.
     *
     * @param run the services of a whole run of years, with the first of them; empty with the others
     */
    record Piece(RollUpPeriod span, LocalDate first, RollUpSet figures, Optional<RollUp> run) {
        Piece(RollUpPeriod span, LocalDate first, RollUpSet figures) {
            this(span, first, figures, Optional.empty());
        }

        Piece(RollUpPeriod span, LocalDate first) {
            this(span, first, new RollUpSet());
        }

        private Piece with(RollUp services) {
            return new Piece(span, first, figures, Optional.of(services));
        }

        /** One cut, for a caller that sums up all pieces and needs no single one. */
        RollUp together(RollUp.By by) {
            return by == RollUp.By.SERVICE ? run.orElseGet(() -> figures.rollUp(by)) : figures.rollUp(by);
        }
    }

    /**
     * The pieces of a period, in order, with some of their cuts. Days without visitors are left out.
     *
     * @param widest the widest piece that the answer can use
     */
    List<Piece> pieces(Site site, LocalDate from, LocalDate to, RollUpPeriod widest, List<RollUp.By> cuts) {
        RollUpStore.State state = rollUps.catchUp(site);
        SortedMap<LocalDate, Piece> pieces = new TreeMap<>();
        LocalDate day = from;
        LocalDate keptUntil = state.through().isBefore(to) ? state.through() : to;
        while (!day.isAfter(keptUntil)) {
            RollUpPeriod rollUpPeriod = span(day, to, widest, state.openMonth());
            LocalDate end = day;
            while (!end.isAfter(keptUntil) && span(end, to, widest, state.openMonth()) == rollUpPeriod) {
                end = rollUpPeriod.end(end);
            }
            LocalDate until = rollUpPeriod == RollUpPeriod.DAY && end.isAfter(keptUntil) ? keptUntil.plusDays(1) : end;
            fetch(site, rollUpPeriod, day, until, cuts, pieces);
            day = end;
        }
        openDays(site, state.through(), from, to)
                .forEach(open -> pieces.put(open, new Piece(RollUpPeriod.DAY, open, live(site, open))));
        return List.copyOf(pieces.values());
    }

    /** The days with tickets that are not rolled up, and today. */
    private List<LocalDate> openDays(Site site, LocalDate through, LocalDate from, LocalDate to) {
        List<LocalDate> open = new ArrayList<>();
        LocalDate today = today(site);
        Optional<LocalDate> next = stories.after(site.code(), through.isBefore(from) ? from.minusDays(1) : through);
        while (next.filter(day -> day.isBefore(today) && !day.isAfter(to)).isPresent()) {
            open.add(next.get());
            next = stories.after(site.code(), next.get());
        }
        if (!today.isBefore(from) && !today.isAfter(to) && today.isAfter(through)) {
            open.add(today);
        }
        return open;
    }

    /** The widest piece that begins on a day, ends within the period and is kept. */
    private static RollUpPeriod span(LocalDate day, LocalDate to, RollUpPeriod widest, LocalDate openMonth) {
        for (RollUpPeriod rollUpPeriod : List.of(RollUpPeriod.YEAR, RollUpPeriod.MONTH)) {
            LocalDate end = rollUpPeriod.end(day);
            if (rollUpPeriod.compareTo(widest) <= 0
                    && rollUpPeriod.begins(day)
                    && !end.isAfter(to.plusDays(1))
                    && !end.isAfter(openMonth)) {
                return rollUpPeriod;
            }
        }
        return RollUpPeriod.DAY;
    }

    private void fetch(
            Site site,
            RollUpPeriod rollUpPeriod,
            LocalDate from,
            LocalDate until,
            List<RollUp.By> cuts,
            Map<LocalDate, Piece> pieces) {
        for (RollUp.By by : cuts) {
            if (rollUpPeriod == RollUpPeriod.YEAR) {
                fetchYears(site, by, from, until, pieces);
            } else {
                rollUpStore
                        .get(site.code(), rollUpPeriod, by, from, until)
                        .forEach((first, rollUp) -> put(pieces, rollUpPeriod, first, by, rollUp));
            }
        }
    }

    private void fetchYears(Site site, RollUp.By by, LocalDate from, LocalDate until, Map<LocalDate, Piece> pieces) {
        YearRuns.Run run = years.run(
                site.code(),
                by,
                rollUpStore.digests(site.code(), RollUpPeriod.YEAR, by, from, until),
                () -> rollUpStore.bytes(site.code(), RollUpPeriod.YEAR, by, from, until));
        run.rollUps().forEach((first, rollUp) -> {
            put(pieces, RollUpPeriod.YEAR, first, by, rollUp);
            if (by == RollUp.By.SERVICE) {
                pieces.computeIfPresent(first, (day, piece) -> piece.with(run.sumWith(day)));
            }
        });
    }

    private static void put(
            Map<LocalDate, Piece> pieces, RollUpPeriod rollUpPeriod, LocalDate first, RollUp.By by, RollUp rollUp) {
        pieces.computeIfAbsent(first, none -> new Piece(rollUpPeriod, first))
                .figures()
                .put(by, rollUp);
    }

    private LocalDate today(Site site) {
        return site.serviceDay(clock.instant());
    }

    /** A day that is not rolled up: read again when anything happened, and once a minute for what only time changes. */
    private RollUpSet live(Site site, LocalDate day) {
        long seq = log.lastSeq(site.code());
        long minute = clock.instant().getEpochSecond() / 60;
        Live known = live.get(site.code() + day);
        if (known == null || known.seq() != seq || known.minute() != minute) {
            known = new Live(day, seq, minute, days.countAll(site, day));
            live.put(site.code() + day, known);
            live.values().removeIf(old -> old.day().isBefore(today(site).minusDays(7)));
        }
        return known.figures();
    }

    /** The visits of one day that came from one instant on and before another. */
    public List<CountedVisit> visits(Site site, LocalDate day, Instant from, Instant until) {
        return days.visits(site, day).stream()
                .filter(visit ->
                        !visit.arrivedAt().isBefore(from) && visit.arrivedAt().isBefore(until))
                .toList();
    }

    /**
     * The visits of one day, the newest first, read as they are needed.
     *
     * @param services those for which visitors came or were received; all when empty
     * @param before the instant before which the visitors came
     */
    public Stream<CountedVisit> latest(Site site, LocalDate day, Set<String> services, Instant before) {
        return days.latest(site, day, services, before);
    }

    /** The service days with tickets from one on backwards, read as they are needed. */
    public Iterable<LocalDate> daysBackFrom(Site site, LocalDate last) {
        return () -> Stream.iterate(
                        stories.before(site.code(), last.plusDays(1)),
                        Optional::isPresent,
                        day -> day.flatMap(it -> stories.before(site.code(), it)))
                .map(Optional::orElseThrow)
                .iterator();
    }

    RollUpSet count(Site site, LocalDate day, List<CountedVisit> visits) {
        return days.count(site, day, visits);
    }

    /** Sums up one cut of some pieces under keys of its own. */
    static <K extends Comparable<K>> SortedMap<K, FigureSum> sum(
            Site site, List<Piece> pieces, RollUp.By by, int servicePart, Function<RollUpKey, K> name) {
        return sum(site, pieces, by, servicePart, rollUpKey -> true, name);
    }

    /** The same of some of the keys. */
    static <K extends Comparable<K>> SortedMap<K, FigureSum> sum(
            Site site,
            List<Piece> pieces,
            RollUp.By by,
            int servicePart,
            Predicate<RollUpKey> selected,
            Function<RollUpKey, K> name) {
        SortedMap<K, FigureSum> sums = new TreeMap<>();
        BiConsumer<RollUpKey, RollUpCell> add = (rollUpKey, cell) -> {
            if (selected.test(rollUpKey)) {
                sums.computeIfAbsent(name.apply(rollUpKey), none -> new FigureSum(site))
                        .add(rollUpKey.part(servicePart), cell);
            }
        };
        pieces.forEach(piece -> piece.together(by).forEach(add));
        return sums;
    }
}
