// SPDX-License-Identifier: EUPL-1.2
/** The unsaved texts of an agent, kept for the session of the browser. */
@NullMarked
package fr.accueil.counter.workplace.kept;

import org.jspecify.annotations.NullMarked;
