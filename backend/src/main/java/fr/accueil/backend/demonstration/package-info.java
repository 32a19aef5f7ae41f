// SPDX-License-Identifier: EUPL-1.2
/** The invented weeks before the first day of a demonstration, so that no page is empty. */
@NullMarked
package fr.accueil.backend.demonstration;

import org.jspecify.annotations.NullMarked;
