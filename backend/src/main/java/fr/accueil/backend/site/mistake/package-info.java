// SPDX-License-Identifier: EUPL-1.2
/** What may be wrong in a file of settings, as values with their sentences. */
@NullMarked
package fr.accueil.backend.site.mistake;

import org.jspecify.annotations.NullMarked;
