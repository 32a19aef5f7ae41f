// SPDX-License-Identifier: EUPL-1.2
/** What the page of a ticket on a phone needs. */
@NullMarked
package fr.accueil.display.phone;

import org.jspecify.annotations.NullMarked;
