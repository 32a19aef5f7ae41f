// SPDX-License-Identifier: EUPL-1.2
/** Settings that were given and have no effect, logged at the start. */
@NullMarked
package fr.accueil.backend.settings;

import org.jspecify.annotations.NullMarked;
