// SPDX-License-Identifier: EUPL-1.2
/** The waiting-room display. */
@NullMarked
package fr.accueil.display.hall;

import org.jspecify.annotations.NullMarked;
