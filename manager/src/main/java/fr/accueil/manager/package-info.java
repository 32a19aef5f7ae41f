// SPDX-License-Identifier: EUPL-1.2
/** What the accueil manager watches: the hall as it is now. */
@NullMarked
package fr.accueil.manager;

import org.jspecify.annotations.NullMarked;
