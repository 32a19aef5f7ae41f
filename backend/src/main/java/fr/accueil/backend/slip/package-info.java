// SPDX-License-Identifier: EUPL-1.2
/** The paper slip of a ticket: its picture, its way to the printer of a kiosk, and its result. */
@NullMarked
package fr.accueil.backend.slip;

import org.jspecify.annotations.NullMarked;
