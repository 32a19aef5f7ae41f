// SPDX-License-Identifier: EUPL-1.2
/** The ports of the screens, implemented. */
@NullMarked
package fr.accueil.backend.screen;

import org.jspecify.annotations.NullMarked;
