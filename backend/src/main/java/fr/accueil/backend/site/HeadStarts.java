// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.time.Duration;

/** How much earlier than their arrival the tickets of each class count, 0 or more each. */
public record HeadStarts(Duration ordinary, Duration priority, Duration appointment) {

    /** The larger of the two where a visitor with an appointment is also prioritised. */
    public Duration of(boolean hasPriority, boolean hasAppointment) {
        Duration byAppointment = hasAppointment ? appointment : ordinary;
        return hasPriority && priority.compareTo(byAppointment) > 0 ? priority : byAppointment;
    }
}
