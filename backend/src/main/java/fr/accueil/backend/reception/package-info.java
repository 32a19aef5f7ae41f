// SPDX-License-Identifier: EUPL-1.2
/** What the reception desk counts, opens, closes and says to the hall today. */
@NullMarked
package fr.accueil.backend.reception;

import org.jspecify.annotations.NullMarked;
