// SPDX-License-Identifier: EUPL-1.2
/** The way of a ticket: states, events, numbers, counters, commands. */
@NullMarked
package fr.accueil.backend.ticket;

import org.jspecify.annotations.NullMarked;
