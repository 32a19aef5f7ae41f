// SPDX-License-Identifier: EUPL-1.2
/** Tickets: states, events, numbers, counters, commands. */
@NullMarked
package fr.accueil.backend.ticket;

import org.jspecify.annotations.NullMarked;
