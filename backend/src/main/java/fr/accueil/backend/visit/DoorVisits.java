// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.visit;

import java.util.Optional;

/**
 * How many visits at the kiosks ended so.
 *
 * @param service the code of the last service that was opened, if any
 */
public record DoorVisits(Visits.End end, Optional<String> service, long visits) {}
