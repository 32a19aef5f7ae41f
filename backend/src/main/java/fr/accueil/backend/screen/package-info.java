// SPDX-License-Identifier: EUPL-1.2
/** The ports of the screens, implemented: the only package that knows the screens. */
@NullMarked
package fr.accueil.backend.screen;

import org.jspecify.annotations.NullMarked;
