// SPDX-License-Identifier: EUPL-1.2
/** Openings: the calendar of the coming months, in which days are closed, opened and shortened. */
@NullMarked
package fr.accueil.manager.opening;

import org.jspecify.annotations.NullMarked;
