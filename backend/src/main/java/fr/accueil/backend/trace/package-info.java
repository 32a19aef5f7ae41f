// SPDX-License-Identifier: EUPL-1.2
/** A day's waiting from a file, played again to measure the forecasts of waits. */
@NullMarked
package fr.accueil.backend.trace;

import org.jspecify.annotations.NullMarked;
