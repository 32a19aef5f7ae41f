// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.staffing;

import java.util.List;
import java.util.Optional;

/**
 * The manager's question.
 *
 * @param counters how many in each slot of the day, 0 or more
 * @param perHour the number of visitors per hour, when there is no past day of this kind
 */
public record StaffingQuestion(
        StaffingChoices.Day day, List<String> queues, List<Integer> counters, Optional<Integer> perHour) {}
