// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.simulation.CounterDay;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Visitor;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;

/** A day that fits a site. */
final class Fitted {

    private Fitted() {}

    /**
     * A day of a trace, whose services and servers have names of their own: each service becomes one that the site gives
     * tickets for, and each server works at one of its counters.
     */
    static DayPlan trace(SiteNow site, DayPlan plan) {
        List<String> known = site.walkIns();
        if (known.isEmpty() || site.counters().isEmpty()) {
            throw new CannotGoOn("This site gives no ticket or has no counter.");
        }
        List<String> named =
                plan.visitors().stream().map(Visitor::service).distinct().toList();
        List<Visitor> visitors = plan.visitors().stream()
                .map(visitor -> visitor.forService(
                        known.contains(visitor.service())
                                ? visitor.service()
                                : known.get(named.indexOf(visitor.service()) % known.size())))
                .toList();
        List<Line> lines = visitors.stream()
                .map(visitor -> site.queueOf(visitor.service()).orElseThrow())
                .distinct()
                .map(queue -> new Line(queue, Duration.ZERO))
                .toList();
        Iterator<String> codes = site.counters().keySet().iterator();
        List<CounterDay> counters = plan.counters().stream()
                .takeWhile(counter -> codes.hasNext())
                .map(counter -> new CounterDay(codes.next(), lines, counter.pace(), counter.spells(), counter.stays()))
                .toList();
        return new DayPlan(plan.opening(), plan.closing(), visitors, counters, plan.absence(), plan.overtime());
    }

    /** A day of the demonstration, without visitors for services that the site does not receive. */
    static DayPlan to(SiteNow site, DayPlan plan) {
        List<Visitor> visitors = plan.visitors().stream()
                .filter(visitor -> site.queueOf(visitor.service()).isPresent())
                .map(visitor -> visitor.withStops(received(site, visitor.stops())))
                .toList();
        if (visitors.isEmpty()) {
            throw new CannotGoOn("This site receives none of the services of the simulated day.");
        }
        return new DayPlan(
                plan.opening(), plan.closing(), visitors, counters(site, plan), plan.absence(), plan.overtime());
    }

    private static List<Visitor.Stop> received(SiteNow site, List<Visitor.Stop> stops) {
        return stops.stream()
                .filter(stop -> site.queueOf(stop.service()).isPresent())
                .toList();
    }

    private static List<CounterDay> counters(SiteNow site, DayPlan plan) {
        return plan.counters().stream()
                .flatMap(counter -> site.counter(counter.code()).stream()
                        .map(queues -> new CounterDay(
                                counter.code(), lines(queues), counter.pace(), counter.spells(), counter.stays())))
                .toList();
    }

    /** What the counter serves at this site, whatever the demonstration's counter serves. */
    private static List<Line> lines(List<String> queues) {
        return queues.stream().map(queue -> new Line(queue, Duration.ZERO)).toList();
    }
}
