// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finished years that follow each other, read once and kept in memory. They are used only while the database holds the
 * very bytes that they were made of, by their digests, whichever node counted them anew.
 */
@Component
class YearRuns {

    private static final int MOST = 24;

    /** Of several years only the sum is asked for: they are kept as one. */
    private static final Set<RollUp.By> NOT_BY_TIME = Set.of(RollUp.By.HOUR, RollUp.By.COUNTER, RollUp.By.LANGUAGE);

    private final Map<List<?>, SoftReference<Run>> runs = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<?>, SoftReference<Run>> eldest) {
            return size() > MOST;
        }
    };

    /**
     * Some years; immutable.
     *
     * @param rollUps by the first day of each, or of all of them by that of the first
     * @param sum of all
     */
    record Run(SortedMap<LocalDate, String> digests, SortedMap<LocalDate, RollUp> rollUps, RollUp sum) {

        /** All years together with the first one, nothing with the others. */
        RollUp sumWith(LocalDate first) {
            return first.equals(rollUps.firstKey()) ? sum : new RollUp();
        }
    }

    /**
     * One cut of some years.
     *
     * @param digests of the years as the database holds them, empty where none is known
     * @param bytes reads them
     */
    Run run(String site, RollUp.By by, SortedMap<LocalDate, String> digests, Supplier<Map<LocalDate, byte[]>> bytes) {
        List<?> name = List.of(site, by, List.copyOf(digests.keySet()));
        Run known = known(name);
        if (known == null || digests.containsValue("") || !known.digests().equals(digests)) {
            known = read(by, digests, bytes.get());
            keep(name, known);
        }
        return known;
    }

    private static Run read(RollUp.By by, SortedMap<LocalDate, String> digests, Map<LocalDate, byte[]> years) {
        SortedMap<LocalDate, RollUp> rollUps = new TreeMap<>();
        RollUp sum = new RollUp();
        years.forEach((first, bytes) -> {
            RollUp year = RollUp.of(bytes);
            rollUps.put(first, year);
            sum.merge(year);
        });
        return new Run(
                digests,
                NOT_BY_TIME.contains(by) && !rollUps.isEmpty()
                        ? new TreeMap<>(Map.of(rollUps.firstKey(), sum))
                        : rollUps,
                sum);
    }

    private synchronized @Nullable Run known(List<?> name) {
        SoftReference<Run> kept = runs.get(name);
        return kept == null ? null : kept.get();
    }

    private synchronized void keep(List<?> name, Run run) {
        runs.put(name, new SoftReference<>(run));
    }
}
