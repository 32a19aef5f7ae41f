// SPDX-License-Identifier: EUPL-1.2
/** What is kept of a visitor's name: no address, no number, no date of birth, and of given names their initials. */
@NullMarked
package fr.accueil.backend.appointment.name;

import org.jspecify.annotations.NullMarked;
