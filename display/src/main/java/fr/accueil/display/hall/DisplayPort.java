// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import fr.accueil.display.common.HallScreenPort;

/** What a waiting-room display needs from the house: numbers and counters, never a name. */
public interface DisplayPort extends HallScreenPort<DisplaySnapshot> {}
