// SPDX-License-Identifier: EUPL-1.2
/** The one clock of the house. */
@NullMarked
package fr.accueil.backend.time;

import org.jspecify.annotations.NullMarked;
