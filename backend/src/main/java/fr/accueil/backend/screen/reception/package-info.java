// SPDX-License-Identifier: EUPL-1.2
/** Adapters of the reception desk. */
@NullMarked
package fr.accueil.backend.screen.reception;

import org.jspecify.annotations.NullMarked;
