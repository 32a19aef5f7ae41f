// SPDX-License-Identifier: EUPL-1.2
/** Rate limiters in memory, and the networks that requests come from. */
@NullMarked
package fr.accueil.backend.limit;

import org.jspecify.annotations.NullMarked;
