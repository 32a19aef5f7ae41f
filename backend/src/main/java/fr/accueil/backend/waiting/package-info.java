// SPDX-License-Identifier: EUPL-1.2
/** Wait estimates for visitors, how they are learned from this site, and their coverage. */
@NullMarked
package fr.accueil.backend.waiting;

import org.jspecify.annotations.NullMarked;
