// SPDX-License-Identifier: EUPL-1.2
/** Adapters of the counter screen. */
@NullMarked
package fr.accueil.backend.screen.counter;

import org.jspecify.annotations.NullMarked;
