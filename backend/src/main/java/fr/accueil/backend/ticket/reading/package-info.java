// SPDX-License-Identifier: EUPL-1.2
/** Queries of a site as it is now: the line, the counters, the calls. Changes nothing. */
@NullMarked
package fr.accueil.backend.ticket.reading;

import org.jspecify.annotations.NullMarked;
