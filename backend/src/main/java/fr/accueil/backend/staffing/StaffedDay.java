// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import fr.accueil.backend.simulation.SimulatedDay;
import fr.accueil.backend.simulation.Visit;
import fr.accueil.backend.staffing.DayAnswer.Hour;
import fr.accueil.backend.staffing.Habits.ServiceHabit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/** Plays many of the days that may come with the house's own order of call, and counts how people waited. */
public final class StaffedDay {

    /** Of those who are expected, so many shall be called within the target. */
    public static final double PROMISE = .8;

    private final DayQuestion question;
    private final Habits habits;
    private final List<Bucket> buckets = new ArrayList<>();
    private int played;

    private StaffedDay(DayQuestion question, Habits habits) {
        this.question = question;
        this.habits = habits;
        Instant from = question.from();
        while (from.isBefore(question.until())) {
            Instant next = ZonedDateTime.ofInstant(from, question.zone())
                    .truncatedTo(ChronoUnit.HOURS)
                    .plusHours(1)
                    .toInstant();
            Instant until = next.isAfter(question.until()) ? question.until() : next;
            buckets.add(new Bucket(from, until));
            from = until;
        }
    }

    /**
     * The answer, or nothing when it was stopped on the way. The same question and habits have the same answer.
     *
     * @param times how many days are played
     * @param progress told after each day how many are done
     * @param stopped asked before each day
     */
    public static Optional<DayAnswer> play(
            DayQuestion question, Habits habits, int times, IntConsumer progress, BooleanSupplier stopped) {
        StaffedDay day = new StaffedDay(question, habits);
        for (int i = 1; i <= times; i++) {
            if (stopped.getAsBoolean()) {
                return Optional.empty();
            }
            day.play(i);
            progress.accept(i);
        }
        return Optional.of(day.answer());
    }

    private void play(long seed) {
        SimulatedDay.play(new PossibleDay(question, habits, seed).plan())
                .forEach(visit -> bucket(visit.waiting().since()).add(visit, question.target()));
        played++;
    }

    private Bucket bucket(Instant since) {
        for (Bucket bucket : buckets) {
            if (since.isBefore(bucket.until)) {
                return bucket;
            }
        }
        return buckets.getLast();
    }

    private DayAnswer answer() {
        long all = buckets.stream().mapToLong(Bucket::size).sum();
        long inTime = buckets.stream().mapToLong(bucket -> bucket.inTime).sum();
        long left = buckets.stream().mapToLong(bucket -> bucket.left).sum();
        return new DayAnswer(
                all / (double) played,
                all == 0 ? 1 : inTime / (double) all,
                all == 0 ? 0 : left / (double) all,
                buckets.stream().map(this::hour).toList());
    }

    private Hour hour(Bucket bucket) {
        double visitors = bucket.size() / (double) played;
        double hours = Duration.between(bucket.from, bucket.until).toMillis() / 3_600_000.0;
        return new Hour(
                bucket.from,
                bucket.until,
                visitors,
                bucket.size() == 0 ? 1 : bucket.inTime / (double) bucket.size(),
                bucket.mean(),
                bucket.p90(),
                enough(visitors / hours));
    }

    private Optional<Integer> enough(double perHour) {
        double minutes =
                meanMinutes() + PossibleDay.WALK.plus(PossibleDay.BETWEEN).toMillis() / 60_000.0;
        return perHour < .05
                ? Optional.empty()
                : MinimumCounters.of(perHour, minutes, question.target().toMillis() / 60_000.0, PROMISE)
                        .map(MinimumCounters::counters);
    }

    private double meanMinutes() {
        double all = 0;
        double minutes = 0;
        for (ServiceHabit service : habits.services()) {
            if (question.queues().contains(service.queue())) {
                double visitors =
                        service.perHalfHour().stream().mapToDouble(one -> one).sum();
                all += visitors;
                minutes += visitors * service.meanMinutes();
            }
        }
        return all == 0 ? 0 : minutes / all;
    }

    /** Those who began to wait within an hour, on all days that were played. */
    private static final class Bucket {

        private final Instant from;
        private final Instant until;
        private final List<Duration> called = new ArrayList<>();
        private int inTime;
        private int left;

        Bucket(Instant from, Instant until) {
            this.from = from;
            this.until = until;
        }

        int size() {
            return called.size() + left;
        }

        void add(Visit visit, Duration target) {
            if (visit.called().isEmpty()) {
                left++;
                return;
            }
            called.add(visit.waited());
            if (visit.waited().compareTo(target) <= 0) {
                inTime++;
            }
        }

        Optional<Duration> mean() {
            return called.stream().reduce(Duration::plus).map(sum -> sum.dividedBy(called.size()));
        }

        /** Whoever is never called waits longer than all others. */
        Optional<Duration> p90() {
            int place = (size() * 9 - 1) / 10;
            return place < called.size()
                    ? Optional.of(called.stream().sorted().toList().get(place))
                    : Optional.empty();
        }
    }
}
