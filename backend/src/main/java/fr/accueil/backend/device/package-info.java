// SPDX-License-Identifier: EUPL-1.2
/** The kiosks and displays of a site: their enrolment, their state, and their limits. */
@NullMarked
package fr.accueil.backend.device;

import org.jspecify.annotations.NullMarked;
