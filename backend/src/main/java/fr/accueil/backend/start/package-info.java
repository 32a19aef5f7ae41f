// SPDX-License-Identifier: EUPL-1.2
/** The checks before the server starts, and the sentences that end a start. */
@NullMarked
package fr.accueil.backend.start;

import org.jspecify.annotations.NullMarked;
