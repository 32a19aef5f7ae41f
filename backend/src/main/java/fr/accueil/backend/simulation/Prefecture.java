// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.simulation.CounterProfile.Stretch;
import fr.accueil.backend.simulation.ServiceProfile.Second;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The demonstration préfecture: its queues and counters are those of its site file; how many come and how long they take
 * is invented, in the order of magnitude that préfectures report.
 */
public final class Prefecture {

    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final LocalTime CLOSING = LocalTime.of(16, 0);
    private static final List<Double> BY_HALF_HOUR =
            List.of(10.0, 11.0, 11.0, 10.0, 9.0, 7.0, 5.0, 5.0, 7.0, 8.0, 7.0, 5.0, 3.0, 2.0);
    private static final Map<DayOfWeek, Double> BUSY = Map.of(
            DayOfWeek.MONDAY, 1.15,
            DayOfWeek.TUESDAY, 1.0,
            DayOfWeek.WEDNESDAY, 0.95,
            DayOfWeek.THURSDAY, 0.98,
            DayOfWeek.FRIDAY, 0.9);

    private Prefecture() {}

    public static Profile profile() {
        return new Profile(
                ZoneId.of("Europe/Paris"),
                OPENING,
                CLOSING,
                List.of(Duration.ZERO, Duration.ofMinutes(30), Duration.ofMinutes(15)),
                services(),
                appointments(),
                new Punctuality(Duration.ofMinutes(9), Duration.ofMinutes(9), 0.08),
                counters(),
                BY_HALF_HOUR,
                BUSY,
                0.08,
                0.07,
                DurationSpread.minutes(0.5, 0.5),
                DurationSpread.minutes(0.4, 1.0),
                Duration.ofSeconds(90),
                Duration.ofMinutes(60));
    }

    private static List<ServiceProfile> services() {
        return List.of(
                walkIn("ACC-INFO", "A", DurationSpread.minutes(2.2, 0.9), 200, 52, new Second("PAN-ETR", 0.05)),
                walkIn("ACC-COURRIER", "A", DurationSpread.minutes(1.2, 0.6), 60, 16, null),
                booked("SEJ-RDV", "R", DurationSpread.minutes(15, 0.55), new Second("SEJ-REMISE", 0.03)),
                booked("NAT-RDV", "R", DurationSpread.minutes(24, 0.5), null),
                booked("SEJ-REMISE", "H", DurationSpread.minutes(6.5, 0.7), null),
                walkIn("PC-48SI", "L", DurationSpread.minutes(9, 0.6), 34, 6, null),
                walkIn("PAN-ETR", "N", DurationSpread.minutes(21, 0.7), 44, 9, null),
                walkIn("PN-ANTS", "N", DurationSpread.minutes(14, 0.8), 30, 6, new Second("ACC-INFO", 0.04)),
                booked("ASI-CONV", "X", DurationSpread.minutes(24, 0.5), null),
                walkIn("ASSO", "Z", DurationSpread.minutes(10, 0.7), 28, 4, null),
                booked("ELU", "E", DurationSpread.minutes(12, 0.6), null));
    }

    private static ServiceProfile walkIn(
            String code, String queue, DurationSpread work, int perDay, int crowd, @Nullable Second then) {
        return new ServiceProfile(
                code, queue, work, perDay, crowd, 0.06, 0.04, Duration.ofMinutes(270), Optional.ofNullable(then));
    }

    private static ServiceProfile booked(String code, String queue, DurationSpread work, @Nullable Second then) {
        return new ServiceProfile(
                code, queue, work, 0, 0, 0.04, 0.02, Duration.ofMinutes(540), Optional.ofNullable(then));
    }

    private static List<AppointmentProfile> appointments() {
        return List.of(
                every(10, "SEJ-RDV", "09:00", "15:10", 5),
                every(30, "NAT-RDV", "09:15", "14:45", 1),
                every(10, "SEJ-REMISE", "09:00", "15:20", 3),
                every(90, "ASI-CONV", "09:00", "13:30", 10),
                every(60, "ELU", "09:30", "14:30", 1));
    }

    private static AppointmentProfile every(int minutes, String service, String first, String last, int perSlot) {
        return new AppointmentProfile(
                service, LocalTime.parse(first), LocalTime.parse(last), Duration.ofMinutes(minutes), perSlot);
    }

    private static List<CounterProfile> counters() {
        List<CounterProfile> counters = new ArrayList<>();
        counters.add(counter("A1", 0, 0, "A", "E"));
        counters.add(counter("A2", 1, 0, "A", "E"));
        counters.add(counter("G1", 0, 10, "R", "H"));
        counters.add(counter("G2", 1, 10, "R", "H"));
        for (int i = 3; i <= 8; i++) {
            counters.add(counter("G" + i, i, 0, "R"));
        }
        counters.add(counter("G9", 0, 10, "H", "R"));
        counters.add(counter("G10", 1, 10, "H", "R"));
        counters.add(counter("G11", 0, 10, "L", "A"));
        for (int i = 1; i <= 4; i++) {
            counters.add(counter("PN" + i, i, 0, "N"));
        }
        for (int i = 1; i <= 3; i++) {
            counters.add(counter("X" + i, i, 0, "X"));
        }
        counters.add(counter("Z1", 1, 5, "Z", "E"));
        return List.copyOf(counters);
    }

    /** Lunch is taken in two halves, so that no queue stands still that has two counters. */
    private static CounterProfile counter(String code, int place, int penalty, String... queues) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < queues.length; i++) {
            lines.add(new Line(queues[i], Duration.ofMinutes(i == 0 ? 0 : penalty)));
        }
        LocalTime lunch = place % 2 == 0 ? LocalTime.of(11, 45) : LocalTime.of(12, 30);
        LocalTime coffee = LocalTime.of(10, 15).plusMinutes(15L * (place % 3));
        List<Stretch> stretches = List.of(
                new Stretch(OPENING, coffee),
                new Stretch(coffee.plusMinutes(10), lunch),
                new Stretch(lunch.plusMinutes(45), CLOSING));
        boolean alone = queues[0].equals("L") || queues[0].equals("Z");
        return new CounterProfile(code, List.copyOf(lines), 1.0 + 0.06 * (place % 3 - 1), stretches, alone ? 0 : 0.05);
    }
}
