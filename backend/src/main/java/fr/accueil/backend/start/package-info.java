// SPDX-License-Identifier: EUPL-1.2
/** What is checked before the server starts, and the sentences that end a start which cannot go on. */
@NullMarked
package fr.accueil.backend.start;

import org.jspecify.annotations.NullMarked;
