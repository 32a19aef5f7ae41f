// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import fr.accueil.backend.simulation.CounterNow;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Observer;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.SimulatedDay;
import fr.accueil.backend.simulation.SimulatedHall;
import fr.accueil.backend.simulation.SimulatedVisit;
import fr.accueil.backend.simulation.Visitor;
import fr.accueil.backend.simulation.Waiting;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.event.CounterChanged;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.log.PastTicket;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Simulates one day and creates the records of its log. The same date and seed give the same day. */
final class DemonstrationDay implements Observer {

    private static final double FRENCH = 0.74;
    private static final double INCOMPLETE = 0.14;

    private final Site site;
    private final Random random;
    private final Map<Visitor, List<PastTicket.Step>> steps = new LinkedHashMap<>();
    private final List<CounterChanged> counters = new ArrayList<>();

    private DemonstrationDay(Site site, long seed) {
        this.site = site;
        this.random = new Random(seed);
    }

    /** The records of a day. */
    record Day(List<PastTicket> tickets, List<CounterChanged> counters) {}

    static Day of(Site site, Profile profile, LocalDate date) {
        return of(site, profile, date, date.toEpochDay());
    }

    static Day of(Site site, Profile profile, LocalDate date, long seed) {
        DemonstrationDay day = new DemonstrationDay(site, seed);
        SimulatedDay.play(DayPlan.draw(profile, date, seed), day);
        return new Day(day.tickets(), day.counters);
    }

    private List<PastTicket> tickets() {
        List<PastTicket> tickets = new ArrayList<>();
        steps.forEach((visitor, its) -> tickets.add(new PastTicket(
                visitor.service(),
                visitor.queue(),
                language(),
                visitor.trafficClass() == Profile.PRIORITY,
                visitor.booked().isPresent(),
                visitor.booked(),
                visitor.headStart(),
                visitor.arrival(),
                kiosk(),
                its)));
        return tickets;
    }

    private String language() {
        return random.nextDouble() < FRENCH
                ? site.language().toLanguageTag()
                : site.languages().get(random.nextInt(site.languages().size())).toLanguageTag();
    }

    private String kiosk() {
        return site.kiosks().get(random.nextInt(site.kiosks().size())).code();
    }

    @Override
    public void arrived(Waiting waiting, SimulatedHall hall) {
        steps.computeIfAbsent(waiting.visitor(), none -> new ArrayList<>());
    }

    @Override
    public void called(Waiting waiting, CounterNow counter, SimulatedHall hall) {
        add(waiting, new PastTicket.Called(hall.now(), counter.code()));
    }

    @Override
    public void started(Waiting waiting, CounterNow counter, SimulatedHall hall) {
        add(waiting, new PastTicket.Started(hall.now(), counter.code()));
    }

    @Override
    public void finished(SimulatedVisit visit, SimulatedHall hall) {
        Waiting waiting = visit.waiting();
        String counter = visit.counter().orElseThrow();
        List<Visitor.Stop> stops = waiting.visitor().stops();
        if (waiting.stop() + 1 < stops.size()) {
            Visitor.Stop next = stops.get(waiting.stop() + 1);
            add(waiting, new PastTicket.Moved(hall.now(), counter, next.service(), next.queue()));
        } else {
            String outcome = random.nextDouble() < INCOMPLETE ? "incomplete-file" : "done";
            add(waiting, new PastTicket.Finished(hall.now(), counter, List.of(outcome)));
        }
    }

    @Override
    public void left(SimulatedVisit visit, SimulatedHall hall) {
        add(visit.waiting(), new PastTicket.Left(hall.now()));
    }

    @Override
    public void noShow(SimulatedVisit visit, SimulatedHall hall) {
        add(visit.waiting(), new PastTicket.Absent(hall.now(), visit.counter().orElseThrow()));
    }

    private void add(Waiting waiting, PastTicket.Step step) {
        steps.computeIfAbsent(waiting.visitor(), none -> new ArrayList<>()).add(step);
    }

    @Override
    public void counterChanged(CounterNow counter, SimulatedHall hall) {
        Instant now = hall.now();
        counters.add(
                new CounterChanged(now, counter.code(), state(counter), Optional.of("simulation"), Optional.empty()));
    }

    private static CounterState state(CounterNow counter) {
        return switch (counter.state()) {
            case OPEN -> CounterState.OPEN;
            case PAUSED -> CounterState.PAUSED;
            case CLOSED -> CounterState.CLOSED;
        };
    }
}
