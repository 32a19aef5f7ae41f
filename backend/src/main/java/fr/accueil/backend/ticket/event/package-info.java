// SPDX-License-Identifier: EUPL-1.2
/** What happened at a site, in the past tense. */
@NullMarked
package fr.accueil.backend.ticket.event;

import org.jspecify.annotations.NullMarked;
