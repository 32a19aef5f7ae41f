// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One day, drawn but not yet played.
 *
 * @param visitors in the order of arrival
 * @param absence how long a counter waits for a visitor who is not there
 * @param overtime how long those who still wait at the end are received at most
 */
public record DayPlan(
        Instant opening,
        Instant closing,
        List<Visitor> visitors,
        List<CounterDay> counters,
        Duration absence,
        Duration overtime) {

    /** The day of a seed: always the same. */
    public static DayPlan draw(Profile profile, LocalDate date, long seed) {
        return new DayDraw(profile, date, seed).plan();
    }
}
