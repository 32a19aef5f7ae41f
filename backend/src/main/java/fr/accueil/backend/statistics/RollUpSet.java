// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import java.util.EnumMap;
import java.util.Map;

/** All cuts of one day, month or year. */
final class RollUpSet {

    private final Map<RollUp.By, RollUp> rollUps = new EnumMap<>(RollUp.By.class);

    RollUp rollUp(RollUp.By by) {
        return rollUps.computeIfAbsent(by, none -> new RollUp());
    }

    void put(RollUp.By by, RollUp rollUp) {
        rollUps.put(by, rollUp);
    }

    void merge(RollUpSet other) {
        other.rollUps.forEach((by, rollUp) -> rollUp(by).merge(rollUp));
    }

    /** As kept for a month or a year: the half hours become hours, and their durations coarse. */
    RollUpSet wider() {
        RollUpSet wide = new RollUpSet();
        rollUps.forEach((by, rollUp) -> wide.put(
                by,
                by == RollUp.By.HOUR
                        ? rollUp.under(key -> HourKey.of(key).wholeHour().key()).coarse()
                        : rollUp));
        return wide;
    }
}
