// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What can be asked of the days of a site.
 *
 * @param targetMinutes the wait that is promised not to be exceeded
 * @param days today first, when it is still open
 */
public record StaffingChoices(String siteName, ZoneId zone, int targetMinutes, List<Queue> queues, List<Day> days) {

    /** A queue with the codes of the counters that usually serve it. */
    public record Queue(String letter, String name, Set<String> counters) {}

    /**
     * A day to look at.
     *
     * @param weekday empty for today from now on
     * @param seen how many such days there were in the last weeks
     * @param slots of about two hours, without gaps, never empty
     */
    public record Day(Optional<DayOfWeek> weekday, int seen, List<Slot> slots) {}

    /** Part of a day, local time. */
    public record Slot(LocalTime from, LocalTime until) {}
}
