// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.sign;

import fr.accueil.display.common.HallScreenPort;

/** What the sign over a counter needs from the house: the number that is received there, never a name. */
public interface SignPort extends HallScreenPort<SignSnapshot> {}
