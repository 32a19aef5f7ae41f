// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import java.util.List;
import java.util.Optional;

/**
 * What a manager wonders.
 *
 * @param counters how many in each slot of the day, 0 or more
 * @param perHour how many visitors come in an hour, where no such day has been seen
 */
public record StaffingQuestion(
        StaffingChoices.Day day, List<String> queues, List<Integer> counters, Optional<Integer> perHour) {}
