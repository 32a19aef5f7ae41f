// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

import java.time.ZoneId;

/** The state of a screen of the hall at one moment: of two the one with the larger number is newer. */
public interface HallMoment {

    long seq();

    ZoneId zone();
}
