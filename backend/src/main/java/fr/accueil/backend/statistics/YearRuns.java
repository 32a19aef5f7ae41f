// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.lang.ref.SoftReference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finished years that follow each other, summed up in one and kept at hand. What is kept is used only while the shelf holds
 * the very bytes that it was made of, whoever counted them anew.
 */
@Component
class YearRuns {

    private static final int MOST = 8;

    private final Map<List<?>, SoftReference<Run>> runs = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<?>, SoftReference<Run>> eldest) {
            return size() > MOST;
        }
    };

    private record Run(List<byte[]> bytes, Cut sum) {
        boolean isOf(List<byte[]> others) {
            if (bytes.size() != others.size()) {
                return false;
            }
            for (int i = 0; i < others.size(); i++) {
                if (!Arrays.equals(bytes.get(i), others.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The sum of one cut of some years; nobody may change it. */
    Cut sum(String site, Cut.By by, Map<LocalDate, byte[]> years) {
        List<?> name = List.of(site, by, List.copyOf(years.keySet()));
        List<byte[]> bytes = List.copyOf(years.values());
        Run known = known(name);
        if (known == null || !known.isOf(bytes)) {
            Cut sum = new Cut();
            bytes.forEach(year -> sum.merge(Cut.of(year)));
            known = new Run(bytes, sum);
            keep(name, known);
        }
        return known.sum();
    }

    private synchronized @Nullable Run known(List<?> name) {
        SoftReference<Run> kept = runs.get(name);
        return kept == null ? null : kept.get();
    }

    private synchronized void keep(List<?> name, Run run) {
        runs.put(name, new SoftReference<>(run));
    }
}
