// SPDX-License-Identifier: EUPL-1.2
/** Who is expected: appointments taken from elsewhere, found again by their code, checked in for a ticket. */
@NullMarked
package fr.accueil.backend.appointment;

import org.jspecify.annotations.NullMarked;
