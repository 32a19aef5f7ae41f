// SPDX-License-Identifier: EUPL-1.2
/** Keeps apart what was begun for one visitor from the next: open dialogs, and what was written there. */
@NullMarked
package fr.accueil.counter.kept;

import org.jspecify.annotations.NullMarked;
