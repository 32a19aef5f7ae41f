// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import fr.accueil.backend.simulation.DayPlan;
import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.simulation.SimulatedDay;
import fr.accueil.backend.simulation.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A simulated day of 1,000 visitors: how long it takes to draw it and to play it. */
final class SimulationMeasurements {

    private static final int VISITORS = 1_000;
    private static final int ROUNDS = 100;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

    private SimulationMeasurements() {}

    static void print() {
        long from = System.nanoTime();
        SimulatedDay.play(day(0));
        double first = (System.nanoTime() - from) / 1e6;
        Timing playing = new Timing(ROUNDS);
        for (int i = 1; i <= ROUNDS; i++) {
            from = System.nanoTime();
            SimulatedDay.play(day(i));
            playing.add(System.nanoTime() - from);
        }
        System.out.println();
        System.out.println("| a simulated day of 1,000 visitors, ms | first | p50 | p99 |");
        System.out.println("|---|---|---|---|");
        System.out.printf(
                "| drawn and played with the server's order of call | %s | %s | %s |%n",
                Timing.ms(first), Timing.ms(playing.median()), Timing.ms(playing.p99()));
    }

    /** The visitors of two days on one, as many as are wanted. */
    private static DayPlan day(int seed) {
        DayPlan one = DayPlan.draw(Prefecture.profile(), MONDAY, 2L * seed);
        DayPlan other = DayPlan.draw(Prefecture.profile(), MONDAY, 2L * seed + 1);
        List<Visitor> visitors = new ArrayList<>(one.visitors());
        int more = VISITORS - visitors.size();
        int every = Math.max(1, other.visitors().size() / Math.max(1, more));
        IntStream.iterate(0, i -> i < other.visitors().size(), i -> i + every)
                .limit(Math.max(0, more))
                .forEach(i -> visitors.add(other.visitors().get(i)));
        visitors.sort(Comparator.comparing(Visitor::arrival));
        return new DayPlan(
                one.opening(),
                one.closing(),
                IntStream.range(0, visitors.size())
                        .mapToObj(i -> visitors.get(i).withNumber(i + 1))
                        .toList(),
                one.counters(),
                one.absence(),
                Duration.ofHours(3));
    }

    /** Alone. */
    public static void main(String[] arguments) {
        print();
    }
}
