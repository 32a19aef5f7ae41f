// SPDX-License-Identifier: EUPL-1.2
/** The append-only log of events, and what is read of it. */
@NullMarked
package fr.accueil.backend.ticket.log;

import org.jspecify.annotations.NullMarked;
