// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The days and queues that a question can contain.
 *
 * @param targetMinutes the target for the wait
 * @param days today first, when it is still open
 */
public record StaffingChoices(String siteName, ZoneId zone, int targetMinutes, List<Queue> queues, List<Day> days) {

    /** A queue with the codes of the counters that usually serve it. */
    public record Queue(String letter, String name, Set<String> counters) {}

    /**
     * A day.
     *
     * @param weekday empty for the rest of today
     * @param seen the number of such days in the last weeks
     * @param slots of about two hours, without gaps, never empty
     */
    public record Day(Optional<DayOfWeek> weekday, int seen, List<Slot> slots) {}

    /** Part of a day, local time. */
    public record Slot(LocalTime from, LocalTime until) {}
}
