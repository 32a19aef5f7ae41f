// SPDX-License-Identifier: EUPL-1.2
/** The ticket kiosk: its steps, and the session of one visitor. */
@NullMarked
package fr.accueil.kiosk.ticket;

import org.jspecify.annotations.NullMarked;
