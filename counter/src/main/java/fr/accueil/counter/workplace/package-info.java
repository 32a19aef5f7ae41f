// SPDX-License-Identifier: EUPL-1.2
/** The counter screen of an agent. */
@NullMarked
package fr.accueil.counter.workplace;

import org.jspecify.annotations.NullMarked;
