// SPDX-License-Identifier: EUPL-1.2
/** From a visitor's own words to the service that they mean. */
@NullMarked
package fr.accueil.backend.orientation;

import org.jspecify.annotations.NullMarked;
