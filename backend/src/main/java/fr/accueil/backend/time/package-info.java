// SPDX-License-Identifier: EUPL-1.2
/** Time: the one clock, and monotonic time for durations. */
@NullMarked
package fr.accueil.backend.time;

import org.jspecify.annotations.NullMarked;
