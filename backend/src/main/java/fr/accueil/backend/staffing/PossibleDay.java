// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.simulation.CounterDay;
import fr.accueil.backend.simulation.CounterDay.Spell;
import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Dice;
import fr.accueil.backend.simulation.Profile;
import fr.accueil.backend.simulation.Visitor;
import fr.accueil.backend.staffing.DayQuestion.Present;
import fr.accueil.backend.staffing.DayQuestion.Slot;
import fr.accueil.backend.staffing.Habits.ServiceHabit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** One of the days that may come: arrivals, services and absences drawn from the habits. */
final class PossibleDay {

    static final Duration WALK = Duration.ofSeconds(20);
    static final Duration BETWEEN = Duration.ofSeconds(25);
    private static final Duration ABSENCE = Duration.ofSeconds(90);
    private static final Duration BEFORE_OPENING = Duration.ofHours(1);
    private static final Duration OVERTIME = Duration.ofHours(2);
    private static final Duration FOR_EVER = Duration.ofDays(30);

    private final DayQuestion question;
    private final Habits habits;
    private final Dice dice;
    private final List<Visitor> visitors = new ArrayList<>();

    PossibleDay(DayQuestion question, Habits habits, long seed) {
        this.question = question;
        this.habits = habits;
        this.dice = Dice.of(seed, 0, "possible day");
    }

    /** The day until a moment: who comes later changes nothing of what happened by then. */
    DayPlan planUntil(Instant end) {
        DayPlan whole = plan();
        if (!end.isBefore(whole.closing())) {
            return whole;
        }
        List<Visitor> come = whole.visitors().stream()
                .filter(visitor -> !visitor.arrival().isAfter(end))
                .toList();
        return new DayPlan(question.from(), end, come, whole.counters(), ABSENCE, Duration.ZERO);
    }

    DayPlan plan() {
        question.waiting().forEach(this::stays);
        double volume = habits.volumes().isEmpty() ? 1 : one(habits.volumes());
        habits.services().stream()
                .filter(service -> question.queues().contains(service.queue()))
                .forEach(service -> come(service, volume));
        visitors.sort(Comparator.comparing(Visitor::arrival));
        return new DayPlan(question.from(), question.until(), numbered(), counters(), ABSENCE, OVERTIME);
    }

    private <T> T one(List<T> of) {
        return of.get((int) (dice.uniform() * of.size()));
    }

    /** A visitor whose service was never seen takes as long as another of these queues. */
    private void stays(Present one) {
        habits.services().stream()
                .filter(service -> question.queues().contains(service.queue()))
                .min(Comparator.comparing(service -> service.service().equals(one.service()) ? 0 : 1))
                .ifPresent(service ->
                        add(service, one.arrived(), one.since(), one.trafficClass(), dice.chance(service.absent())));
    }

    private void come(ServiceHabit service, double volume) {
        LocalDate day = LocalDate.ofInstant(question.from(), question.zone());
        for (int half = 0; half < service.perHalfHour().size(); half++) {
            Instant from =
                    day.atTime(half / 2, half % 2 * 30).atZone(question.zone()).toInstant();
            for (int i = dice.count(service.perHalfHour().get(half) * volume); i > 0; i--) {
                Instant arrival = from.plusMillis(Math.round(dice.uniform() * 1_800_000));
                if (isExpected(arrival)) {
                    newcomer(service, arrival);
                }
            }
        }
    }

    /** A visitor before the opening waits for it; a visitor who came before now is known. */
    private boolean isExpected(Instant arrival) {
        Instant first = question.goingOn() ? question.from() : question.from().minus(BEFORE_OPENING);
        return !arrival.isBefore(first) && arrival.isBefore(question.until());
    }

    private void newcomer(ServiceHabit service, Instant arrival) {
        boolean priority = dice.chance(service.priority());
        boolean appointment = dice.chance(service.appointment());
        Instant since = appointment && !service.early().isEmpty() ? later(arrival, one(service.early())) : arrival;
        int trafficClass = priority ? Profile.PRIORITY : appointment ? Profile.APPOINTMENT : Profile.ORDINARY;
        add(service, arrival, since, trafficClass, dice.chance(service.absent()));
    }

    private static Instant later(Instant arrival, Duration early) {
        return early.isNegative() ? arrival : arrival.plus(early);
    }

    private void add(ServiceHabit service, Instant arrival, Instant since, int trafficClass, boolean absent) {
        Visitor.Stop stop = new Visitor.Stop(service.service(), service.queue(), WALK, one(service.works()), BETWEEN);
        visitors.add(new Visitor(
                1,
                arrival,
                trafficClass,
                question.headStarts().get(trafficClass),
                Optional.of(since),
                patience(since),
                absent,
                List.of(stop)));
    }

    /** A visitor who still waits has not left yet. */
    private Duration patience(Instant since) {
        Duration already = question.goingOn() && since.isBefore(question.from())
                ? Duration.between(since, question.from())
                : Duration.ZERO;
        return already.plus(habits.patience().map(dice::exponential).orElse(FOR_EVER));
    }

    private List<Visitor> numbered() {
        return IntStream.range(0, visitors.size())
                .mapToObj(i -> visitors.get(i).withNumber(i + 1))
                .toList();
    }

    private List<CounterDay> counters() {
        int most = question.slots().stream().mapToInt(Slot::counters).max().orElse(0);
        List<Line> lines = question.queues().stream()
                .map(queue -> new Line(queue, Duration.ZERO))
                .toList();
        return IntStream.range(0, most)
                .mapToObj(i -> new CounterDay("C" + (i + 1), lines, 1, spells(i), isLast(i)))
                .toList();
    }

    private boolean isLast(int counter) {
        return counter < question.slots().getLast().counters();
    }

    private List<Spell> spells(int counter) {
        List<Spell> spells = new ArrayList<>();
        for (Slot slot : question.slots()) {
            if (counter >= slot.counters()) {
                continue;
            }
            boolean goesOn = !spells.isEmpty() && spells.getLast().until().equals(slot.from());
            Instant from = goesOn ? spells.removeLast().from() : slot.from();
            spells.add(new Spell(from, slot.until()));
        }
        if (counter < question.busy() && !spells.isEmpty()) {
            Spell first = spells.removeFirst();
            spells.addFirst(new Spell(earlier(first.from().plus(rest()), first.until()), first.until()));
        }
        return List.copyOf(spells);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** What is left of the service that is going on. */
    private Duration rest() {
        List<Duration> works = habits.services().stream()
                .filter(service -> question.queues().contains(service.queue()))
                .flatMap(service -> service.works().stream())
                .toList();
        return works.isEmpty()
                ? Duration.ZERO
                : Duration.ofMillis(Math.round(one(works).toMillis() * dice.uniform()));
    }
}
