// SPDX-License-Identifier: EUPL-1.2
/** Appointments imported from other systems, found by their code, and checked in for a ticket. */
@NullMarked
package fr.accueil.backend.appointment;

import org.jspecify.annotations.NullMarked;
