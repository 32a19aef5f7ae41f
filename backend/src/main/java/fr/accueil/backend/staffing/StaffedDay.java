// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.SimulatedDay;
import fr.accueil.backend.simulation.SimulatedVisit;
import fr.accueil.backend.staffing.DayAnswer.Hour;
import fr.accueil.backend.staffing.Habits.ServiceHabit;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Plays many of the days that may come with the application's own order of call, and counts how people waited. */
public final class StaffedDay {

    /** Of those who are expected, so many shall be called within the target. */
    public static final double TARGET_SHARE = .8;

    /** The most days that are played to judge one number of counters. */
    private static final int PROBED = 60;

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

    /** How many steps {@link #play} reports when so many days are played. */
    public static int steps(DayQuestion question, int times) {
        return times
                * (1 + new StaffedDay(question, new Habits(0, List.of(), List.of(), Optional.empty())).buckets.size());
    }

    /**
     * The answer, or nothing when it was stopped on the way. The same question and habits have the same answer.
     *
     * @param times how many days are played
     * @param progress receives after each day how many {@link #steps} are done; an hour's advice is as many as all days
     * @param stopped asked before each day
     */
    public static Optional<DayAnswer> play(
            DayQuestion question, Habits habits, int times, IntConsumer progress, BooleanSupplier stopped) {
        StaffedDay day = new StaffedDay(question, habits);
        if (!day.play(times, progress, stopped)) {
            return Optional.empty();
        }
        List<Optional<Integer>> enough = new ArrayList<>();
        for (Bucket bucket : day.buckets) {
            enough.add(
                    day.enough(bucket, enough.isEmpty() ? 0 : enough.getLast().orElse(0), stopped));
            if (stopped.getAsBoolean()) {
                return Optional.empty();
            }
            progress.accept(times * (1 + enough.size()));
        }
        return Optional.of(day.answer(enough));
    }

    /** @return whether all days were played */
    private boolean play(int times, IntConsumer progress, BooleanSupplier stopped) {
        for (int i = 1; i <= times; i++) {
            if (stopped.getAsBoolean()) {
                return false;
            }
            take(new PossibleDay(question, habits, i).plan());
            progress.accept(i);
        }
        return true;
    }

    private void take(DayPlan plan) {
        SimulatedDay.play(plan).forEach(visit -> bucket(visit.waiting().since()).add(visit, question.target()));
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

    private DayAnswer answer(List<Optional<Integer>> enough) {
        long all = buckets.stream().mapToLong(Bucket::size).sum();
        long inTime = buckets.stream().mapToLong(bucket -> bucket.inTime).sum();
        long left = buckets.stream().mapToLong(bucket -> bucket.left).sum();
        return new DayAnswer(
                all / (double) played,
                all == 0 ? 1 : inTime / (double) all,
                all == 0 ? 0 : left / (double) all,
                IntStream.range(0, buckets.size())
                        .mapToObj(i -> hour(buckets.get(i), enough.get(i)))
                        .toList());
    }

    private Hour hour(Bucket bucket, Optional<Integer> enough) {
        return new Hour(
                bucket.from,
                bucket.until,
                bucket.size() / (double) played,
                bucket.share(),
                bucket.mean(),
                bucket.p90(),
                enough);
    }

    /** The other hours stay as they were asked about, so that what they leave behind counts. */
    private Optional<Integer> enough(Bucket bucket, int before, BooleanSupplier stopped) {
        double hours = Duration.between(bucket.from, bucket.until).toMillis() / 3_600_000.0;
        double perHour = bucket.size() / (double) played / hours;
        if (perHour < .05) {
            return Optional.empty();
        }
        return new EnoughCounters(counters -> share(bucket, counters, stopped), TARGET_SHARE)
                .from(question.countersAt(bucket.from), bucket.share(), Math.max(before, steady(perHour)));
    }

    private OptionalDouble share(Bucket bucket, int counters, BooleanSupplier stopped) {
        StaffedDay other = new StaffedDay(question.with(counters, bucket.from, bucket.until), habits);
        Bucket same = other.buckets.get(buckets.indexOf(bucket));
        Instant end = bucket.until.plus(question.target());
        for (int i = 1; i <= played && !isClear(same, i); i++) {
            if (stopped.getAsBoolean()) {
                return OptionalDouble.empty();
            }
            other.take(new PossibleDay(other.question, habits, i).planUntil(end));
        }
        return OptionalDouble.of(same.share());
    }

    /** Whether so few days show already whether a number of counters keeps the target. */
    private static boolean isClear(Bucket bucket, int day) {
        double share = bucket.share();
        return day > 3 && share < .3
                || day > 8 && (share < .55 || share > .95)
                || day > 20 && Math.abs(share - TARGET_SHARE) > .1
                || day > PROBED;
    }

    /** A first guess: what an hour like this one would need if it had begun long ago. */
    private int steady(double perHour) {
        double minutes =
                meanMinutes() + PossibleDay.WALK.plus(PossibleDay.BETWEEN).toMillis() / 60_000.0;
        return MinimumCounters.of(perHour, minutes, question.target().toMillis() / 60_000.0, TARGET_SHARE)
                .map(MinimumCounters::counters)
                .orElse(1);
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

        void add(SimulatedVisit visit, Duration target) {
            if (visit.called().isEmpty()) {
                left++;
                return;
            }
            called.add(visit.waited());
            if (visit.waited().compareTo(target) <= 0) {
                inTime++;
            }
        }

        /** 1 without visitors. */
        double share() {
            return size() == 0 ? 1 : inTime / (double) size();
        }

        Optional<Duration> mean() {
            return called.stream().reduce(Duration::plus).map(sum -> sum.dividedBy(called.size()));
        }

        /** A visitor who is never called waits longer than all others. */
        Optional<Duration> p90() {
            int place = (size() * 9 - 1) / 10;
            return place < called.size()
                    ? Optional.of(called.stream().sorted().toList().get(place))
                    : Optional.empty();
        }
    }
}
