// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Names of months and days of the week, French and English, whole or cut short. Texts are folded. */
public final class MonthNames {

    private static final List<String> MONTHS = List.of(
            "janvier january",
            "fevrier february",
            "mars march",
            "avril april",
            "mai may",
            "juin june",
            "juillet july",
            "aout august",
            "septembre september",
            "octobre october",
            "novembre november",
            "decembre december");
    private static final List<String> DAYS = List.of(
            "lundi monday",
            "mardi tuesday",
            "mercredi wednesday",
            "jeudi thursday",
            "vendredi friday",
            "samedi saturday",
            "dimanche sunday");
    private static final int SHORTEST = 3;

    private MonthNames() {}

    /** From 1 to 12; empty for what can be none of them, or two. */
    public static Optional<Integer> month(String name) {
        return only(MONTHS, name).map(index -> index + 1);
    }

    /** Empty for what can be none of them, or two. */
    static Optional<DayOfWeek> weekday(String name) {
        return only(DAYS, name).map(index -> DayOfWeek.of(index + 1));
    }

    private static Optional<Integer> only(List<String> names, String start) {
        if (start.length() < SHORTEST) {
            return Optional.empty();
        }
        int[] found = IntStream.range(0, names.size())
                .filter(i -> List.of(names.get(i).split(" ")).stream().anyMatch(name -> name.startsWith(start)))
                .toArray();
        return found.length == 1 ? Optional.of(found[0]) : Optional.empty();
    }
}
