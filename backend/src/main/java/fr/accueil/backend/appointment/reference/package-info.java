// SPDX-License-Identifier: EUPL-1.2
/** References of appointments as people type them and as readers send them. */
@NullMarked
package fr.accueil.backend.appointment.reference;

import org.jspecify.annotations.NullMarked;
