// SPDX-License-Identifier: EUPL-1.2
/** The one table of what is kept, and for how long; who erases reads its period here. */
@NullMarked
package fr.accueil.backend.retention;

import org.jspecify.annotations.NullMarked;
