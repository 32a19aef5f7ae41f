// SPDX-License-Identifier: EUPL-1.2
/** The paper slip of a ticket: how it looks, how it reaches the printer of a kiosk, and what became of it. */
@NullMarked
package fr.accueil.backend.slip;

import org.jspecify.annotations.NullMarked;
