// SPDX-License-Identifier: EUPL-1.2
/** What is kept, how long and why, and what was last erased. */
@NullMarked
package fr.accueil.manager.retention;

import org.jspecify.annotations.NullMarked;
