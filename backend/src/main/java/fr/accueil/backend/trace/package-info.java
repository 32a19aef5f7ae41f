// SPDX-License-Identifier: EUPL-1.2
/** A day's waiting as a file tells it, played again to see how good the forecasts of waits are. */
@NullMarked
package fr.accueil.backend.trace;

import org.jspecify.annotations.NullMarked;
