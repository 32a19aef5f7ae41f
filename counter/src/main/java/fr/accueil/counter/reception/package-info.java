// SPDX-License-Identifier: EUPL-1.2
/** The screen of the reception desk. */
@NullMarked
package fr.accueil.counter.reception;

import org.jspecify.annotations.NullMarked;
