// SPDX-License-Identifier: EUPL-1.2
/** The commands of the reception desk today: counts, closures and messages. */
@NullMarked
package fr.accueil.backend.reception;

import org.jspecify.annotations.NullMarked;
