// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.WaitEstimate;
import fr.accueil.backend.dispatch.WaitForecast;
import fr.accueil.backend.dispatch.WaitLearner;
import fr.accueil.backend.simulation.CounterNow;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Observer;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.SimulatedDay;
import fr.accueil.backend.simulation.SimulatedHall;
import fr.accueil.backend.simulation.SimulatedHallReading;
import fr.accueil.backend.simulation.SimulatedVisit;
import fr.accueil.backend.simulation.Waiting;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.waiting.Levels;
import fr.accueil.backend.waiting.SimulatedWaitEstimates.PastEstimate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The wait estimates of invented days: the application's own forecast, computed at each arrival as in service,
 * learned from the days before. The days must come in order.
 */
final class DemonstrationEstimates implements Observer {

    private final Site site;
    private final Profile profile;
    private final WaitLearner learner;
    private final Levels levels = new Levels();
    private final Map<String, Shown> shown = new HashMap<>();
    private List<PastEstimate> estimates = new ArrayList<>();
    private SimulatedHallReading look;

    private record Shown(WaitEstimate announced, int slips) {
        private Shown passed() {
            return new Shown(announced, slips + 1);
        }
    }

    DemonstrationEstimates(Site site, Profile profile) {
        this.site = site;
        this.profile = profile;
        this.learner = new WaitLearner(profile.zone(), site.typicalDurations());
        this.look = new SimulatedHallReading(profile);
    }

    /** Replays the day that {@link DemonstrationDay} created. */
    List<PastEstimate> of(LocalDate day) {
        shown.clear();
        look = new SimulatedHallReading(profile);
        estimates = new ArrayList<>();
        SimulatedDay.play(DayPlan.draw(profile, day, day.toEpochDay()), this);
        return estimates;
    }

    @Override
    public void arrived(Waiting waiting, SimulatedHall hall) {
        HallState state = see(hall);
        learner.atArrival(SimulatedHallReading.id(waiting))
                .filter(forecast -> isBeforeClosing(state, forecast))
                .map(forecast -> WaitEstimate.of(hall.now(), forecast, levels.of(waiting.queue())))
                .ifPresent(announced -> shown.put(SimulatedHallReading.id(waiting), new Shown(announced, 0)));
    }

    private boolean isBeforeClosing(HallState state, WaitForecast forecast) {
        return site.closesAt(state.now())
                .filter(state.now().plus(forecast.at(0.5))::isAfter)
                .isEmpty();
    }

    @Override
    public void called(Waiting waiting, CounterNow counter, SimulatedHall hall) {
        see(hall);
        hall.waiting(waiting.queue()).stream()
                .filter(other -> other.since().isBefore(waiting.since()))
                .forEach(
                        other -> shown.computeIfPresent(SimulatedHallReading.id(other), (id, known) -> known.passed()));
        Shown estimate = shown.remove(SimulatedHallReading.id(waiting));
        if (estimate != null) {
            WaitEstimate announced = estimate.announced();
            levels.happened(waiting.queue(), !hall.now().isAfter(announced.bound()));
            estimates.add(new PastEstimate(
                    waiting.queue(),
                    site.local(announced.at()),
                    announced,
                    Duration.between(announced.at(), hall.now()),
                    estimate.slips()));
        }
    }

    @Override
    public void finished(SimulatedVisit visit, SimulatedHall hall) {
        atCounter(visit, hall);
    }

    @Override
    public void noShow(SimulatedVisit visit, SimulatedHall hall) {
        atCounter(visit, hall);
    }

    private void atCounter(SimulatedVisit visit, SimulatedHall hall) {
        visit.counter().ifPresent(code -> look.changed(code, hall.now()));
        see(hall);
    }

    @Override
    public void left(SimulatedVisit visit, SimulatedHall hall) {
        shown.remove(SimulatedHallReading.id(visit.waiting()));
        see(hall);
    }

    @Override
    public void counterChanged(CounterNow counter, SimulatedHall hall) {
        look.changed(counter.code(), hall.now());
        see(hall);
    }

    private HallState see(SimulatedHall hall) {
        HallState state = look.of(hall);
        learner.see(state);
        return state;
    }
}
