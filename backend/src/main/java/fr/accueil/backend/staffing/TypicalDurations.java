// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import java.time.Duration;

/** How long a service usually takes, where nothing has been seen yet. */
@FunctionalInterface
public interface TypicalDurations {

    Duration of(String service);
}
