// SPDX-License-Identifier: EUPL-1.2
/** Adapters of the screens' ports. */
@NullMarked
package fr.accueil.backend.screen;

import org.jspecify.annotations.NullMarked;
