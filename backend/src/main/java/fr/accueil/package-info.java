// SPDX-License-Identifier: EUPL-1.2
/** The main class, where the views of all the screens are found. */
@NullMarked
package fr.accueil;

import org.jspecify.annotations.NullMarked;
