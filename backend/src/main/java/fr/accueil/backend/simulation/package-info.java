// SPDX-License-Identifier: EUPL-1.2
/** Days of a reception that never happened: drawn from a profile and a seed, played with a virtual clock. */
@NullMarked
package fr.accueil.backend.simulation;

import org.jspecify.annotations.NullMarked;
