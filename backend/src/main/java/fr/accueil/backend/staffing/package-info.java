// SPDX-License-Identifier: EUPL-1.2
/** How many counters: exact formulas where a day is steady, simulated days where it is not. */
@NullMarked
package fr.accueil.backend.staffing;

import org.jspecify.annotations.NullMarked;
