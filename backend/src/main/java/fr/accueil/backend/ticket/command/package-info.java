// SPDX-License-Identifier: EUPL-1.2
/** Commands on tickets and counters, each in one transaction of its site. */
@NullMarked
package fr.accueil.backend.ticket.command;

import org.jspecify.annotations.NullMarked;
