// SPDX-License-Identifier: EUPL-1.2
/** What is to be seen at a site now: the line, the counters, the calls. Changes nothing. */
@NullMarked
package fr.accueil.backend.ticket.reading;

import org.jspecify.annotations.NullMarked;
