// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.simulation.CounterDay.Spell;
import fr.accueil.backend.simulation.Visitor.Stop;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Draws a day. Each purpose has its own random numbers: one more visitor of a service changes no other one. */
final class DayDraw {

    private static final Duration BEFORE_OPENING = Duration.ofMinutes(30);
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    private final Profile profile;
    private final LocalDate date;
    private final long seed;
    private final double volume;
    private final double mood;

    DayDraw(Profile profile, LocalDate date, long seed) {
        this.profile = profile;
        this.date = date;
        this.seed = seed;
        this.volume = dice("volume").factor(profile.volume()) * profile.busy().getOrDefault(date.getDayOfWeek(), 1.0);
        this.mood = dice("mood").factor(profile.mood());
    }

    DayPlan plan() {
        return new DayPlan(
                at(profile.opening()),
                at(profile.closing()),
                visitors(),
                profile.counters().stream().map(this::counter).toList(),
                profile.absence(),
                profile.overtime());
    }

    private Dice dice(String purpose) {
        return Dice.of(seed, date.toEpochDay(), purpose);
    }

    private Instant at(LocalTime time) {
        return date.atTime(time).atZone(profile.zone()).toInstant();
    }

    private List<Visitor> visitors() {
        List<Visitor> visitors = new ArrayList<>();
        profile.services().forEach(service -> walkIns(service, visitors));
        for (int i = 0; i < profile.appointments().size(); i++) {
            appointments(profile.appointments().get(i), "appointments " + i, visitors);
        }
        visitors.sort(Comparator.comparing(Visitor::arrival));
        return IntStream.range(0, visitors.size())
                .mapToObj(i -> visitors.get(i).withNumber(i + 1))
                .toList();
    }

    private void walkIns(ServiceProfile service, List<Visitor> visitors) {
        Dice arrivals = dice("arrivals " + service.code());
        People people = new People(service, "walk-in " + service.code());
        for (int i = arrivals.count(service.crowd() * volume); i > 0; i--) {
            Duration early = Duration.ofMillis(Math.round(BEFORE_OPENING.toMillis() * arrivals.uniform()));
            visitors.add(people.next(at(profile.opening()).minus(early), Optional.empty()));
        }
        for (int i = arrivals.count((service.perDay() - service.crowd()) * volume); i > 0; i--) {
            visitors.add(people.next(duringTheDay(arrivals), Optional.empty()));
        }
    }

    private Instant duringTheDay(Dice arrivals) {
        double all = profile.byHalfHour().stream().mapToDouble(one -> one).sum();
        double at = arrivals.uniform() * all;
        int half = 0;
        while (half < profile.byHalfHour().size() - 1
                && at >= profile.byHalfHour().get(half)) {
            at -= profile.byHalfHour().get(half++);
        }
        long within = Math.round(HALF_HOUR.toMillis() * arrivals.uniform());
        return at(profile.opening()).plus(HALF_HOUR.multipliedBy(half)).plusMillis(within);
    }

    private void appointments(AppointmentProfile plan, String purpose, List<Visitor> visitors) {
        Dice arrivals = dice(purpose);
        People people = new People(profile.service(plan.service()), purpose + " people");
        for (LocalTime slot : plan.slots()) {
            for (int i = 0; i < plan.perSlot(); i++) {
                Duration late = profile.punctuality().draw(arrivals);
                Visitor visitor = people.next(at(slot).plus(late), Optional.of(at(slot)));
                if (!arrivals.chance(profile.punctuality().absent())) {
                    visitors.add(visitor);
                }
            }
        }
    }

    private CounterDay counter(CounterProfile counter) {
        Dice dice = dice("counter " + counter.code());
        boolean staffed = !dice.chance(counter.unstaffed());
        double factor = counter.pace() * mood * dice.factor(profile.mood());
        List<Spell> spells = staffed
                ? counter.stretches().stream().map(one -> spell(one, dice)).toList()
                : List.of();
        boolean stays = staffed && counter.stretches().getLast().until().equals(profile.closing());
        return new CounterDay(counter.code(), counter.lines(), factor, spells, stays);
    }

    /** Agents begin and end some minutes early or late. */
    private Spell spell(CounterProfile.Stretch stretch, Dice dice) {
        Instant from = at(stretch.from()).plusSeconds(Math.round(dice.uniform() * 240));
        return new Spell(from, at(stretch.until()));
    }

    /** Draws what those who come for one service will need. */
    private final class People {

        private final ServiceProfile service;
        private final Dice kinds;
        private final Dice lengths;
        private final Dice patience;
        private final Dice seconds;

        People(ServiceProfile service, String purpose) {
            this.service = service;
            this.kinds = dice(purpose + " kinds");
            this.lengths = dice(purpose + " lengths");
            this.patience = dice(purpose + " patience");
            this.seconds = dice(purpose + " seconds");
        }

        Visitor next(Instant arrival, Optional<Instant> booked) {
            boolean priority = kinds.chance(service.priority());
            int trafficClass = trafficClass(priority, booked.isPresent());
            return new Visitor(
                    1,
                    arrival,
                    trafficClass,
                    profile.headStarts().get(trafficClass),
                    booked,
                    patience.exponential(service.patience()),
                    kinds.chance(service.absent()),
                    stops());
        }

        private int trafficClass(boolean priority, boolean booked) {
            int byAppointment = booked ? Profile.APPOINTMENT : Profile.ORDINARY;
            boolean sooner = profile.headStarts()
                            .get(Profile.PRIORITY)
                            .compareTo(profile.headStarts().get(byAppointment))
                    > 0;
            return priority && sooner ? Profile.PRIORITY : byAppointment;
        }

        private List<Stop> stops() {
            Stop first = stop(service);
            double chance = seconds.uniform();
            return service.then()
                    .filter(then -> chance < then.share())
                    .map(then -> List.of(first, stop(profile.service(then.service()))))
                    .orElse(List.of(first));
        }

        private Stop stop(ServiceProfile what) {
            return new Stop(
                    what.code(),
                    what.queue(),
                    profile.walk().draw(lengths),
                    what.work().draw(lengths),
                    profile.between().draw(lengths));
        }
    }
}
