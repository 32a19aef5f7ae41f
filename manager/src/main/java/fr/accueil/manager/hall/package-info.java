// SPDX-License-Identifier: EUPL-1.2
/** The hall as it is now. */
@NullMarked
package fr.accueil.manager.hall;

import org.jspecify.annotations.NullMarked;
