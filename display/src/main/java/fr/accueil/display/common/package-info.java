// SPDX-License-Identifier: EUPL-1.2
/** What all screens of the hall share. */
@NullMarked
package fr.accueil.display.common;

import org.jspecify.annotations.NullMarked;
