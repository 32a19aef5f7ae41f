// SPDX-License-Identifier: EUPL-1.2
/** The weeks before the first day of a demonstration, made up so that nothing that a newcomer opens is empty. */
@NullMarked
package fr.accueil.backend.demonstration;

import org.jspecify.annotations.NullMarked;
