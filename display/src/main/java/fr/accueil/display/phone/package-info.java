// SPDX-License-Identifier: EUPL-1.2
/** The port of the page of a ticket on a phone. */
@NullMarked
package fr.accueil.display.phone;

import org.jspecify.annotations.NullMarked;
