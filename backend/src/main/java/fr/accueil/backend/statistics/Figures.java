// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.EnumMap;
import java.util.Map;

/** All cuts of one day, month or year. */
final class Figures {

    private final Map<Cut.By, Cut> cuts = new EnumMap<>(Cut.By.class);

    Cut cut(Cut.By by) {
        return cuts.computeIfAbsent(by, none -> new Cut());
    }

    void put(Cut.By by, Cut cut) {
        cuts.put(by, cut);
    }

    void merge(Figures other) {
        other.cuts.forEach((by, cut) -> cut(by).merge(cut));
    }

    /** As kept for a month or a year: the half hours become hours, and their durations coarse. */
    Figures wider() {
        Figures wide = new Figures();
        cuts.forEach((by, cut) ->
                wide.put(by, by == Cut.By.HOUR ? cut.under(DayCount::wholeHour).coarse() : cut));
        return wide;
    }
}
