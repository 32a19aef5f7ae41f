// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.time.Duration;
import java.util.Optional;

/**
 * When and how a visitor with an appointment may check in.
 *
 * @param early how long before the booked time, 0 to 24 hours
 * @param late how long after the booked time, 0 to 24 hours
 * @param withoutReference whether a visitor who has no reference at hand may wait for a check-in service all the same
 * @param offers the code of a service that helps a visitor who cannot check in
 */
public record CheckInRules(Duration early, Duration late, boolean withoutReference, Optional<String> offers) {

    static final CheckInRules USUAL =
            new CheckInRules(Duration.ofMinutes(30), Duration.ofMinutes(15), true, Optional.empty());
}
