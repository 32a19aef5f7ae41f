// SPDX-License-Identifier: EUPL-1.2
/** Finds services by a visitor's own words. */
@NullMarked
package fr.accueil.backend.orientation;

import org.jspecify.annotations.NullMarked;
