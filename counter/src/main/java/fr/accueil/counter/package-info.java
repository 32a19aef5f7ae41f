// SPDX-License-Identifier: EUPL-1.2
/** What an agent works with all day: the counter screen. */
@NullMarked
package fr.accueil.counter;

import org.jspecify.annotations.NullMarked;
