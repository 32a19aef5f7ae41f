// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.sign;

import fr.accueil.display.common.HallScreenPort;

/** The port of the sign over a counter: the number that is served there, never a name. */
public interface SignPort extends HallScreenPort<SignSnapshot> {}
