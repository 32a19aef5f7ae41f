// SPDX-License-Identifier: EUPL-1.2
/** How many counters a day needs. */
@NullMarked
package fr.accueil.manager.staffing;

import org.jspecify.annotations.NullMarked;
