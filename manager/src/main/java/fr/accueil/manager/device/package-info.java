// SPDX-License-Identifier: EUPL-1.2
/** Kiosks and screens: how they are, and what can be done. */
@NullMarked
package fr.accueil.manager.device;

import org.jspecify.annotations.NullMarked;
