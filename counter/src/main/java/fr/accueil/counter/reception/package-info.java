// SPDX-License-Identifier: EUPL-1.2
/** The reception desk at the door. */
@NullMarked
package fr.accueil.counter.reception;

import org.jspecify.annotations.NullMarked;
