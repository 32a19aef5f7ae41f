// SPDX-License-Identifier: EUPL-1.2
/** Kiosks and screens: their states and actions. */
@NullMarked
package fr.accueil.manager.device;

import org.jspecify.annotations.NullMarked;
