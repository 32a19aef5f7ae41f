// SPDX-License-Identifier: EUPL-1.2
/** The sign over a counter. */
@NullMarked
package fr.accueil.display.sign;

import org.jspecify.annotations.NullMarked;
