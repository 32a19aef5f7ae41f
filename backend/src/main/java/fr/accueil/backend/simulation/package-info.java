// SPDX-License-Identifier: EUPL-1.2
/** Simulated days of a reception: drawn from a profile and a seed, played with a virtual clock. */
@NullMarked
package fr.accueil.backend.simulation;

import org.jspecify.annotations.NullMarked;
