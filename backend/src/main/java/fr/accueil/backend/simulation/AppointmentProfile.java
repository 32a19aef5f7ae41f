// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The appointments of a service.
 *
 * @param last the last slot, included
 * @param perSlot how many are booked for each slot
 */
public record AppointmentProfile(String service, LocalTime first, LocalTime last, Duration every, int perSlot) {

    List<LocalTime> slots() {
        return Stream.iterate(first, slot -> !slot.isAfter(last), slot -> slot.plus(every))
                .toList();
    }
}
