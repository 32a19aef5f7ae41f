// SPDX-License-Identifier: EUPL-1.2
/** The main class; the views of all screens are found from here. */
@NullMarked
package fr.accueil;

import org.jspecify.annotations.NullMarked;
