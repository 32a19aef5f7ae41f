// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import fr.accueil.display.common.HallScreenPort;

/** The port of a waiting-room display: numbers and counters, never a name. */
public interface DisplayPort extends HallScreenPort<DisplaySnapshot> {}
