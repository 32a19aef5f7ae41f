// SPDX-License-Identifier: EUPL-1.2
/** What an agent wrote and did not save: kept for the session of the browser. */
@NullMarked
package fr.accueil.counter.workplace.kept;

import org.jspecify.annotations.NullMarked;
