// SPDX-License-Identifier: EUPL-1.2
/** The benchmarks: the server beside the physical limit of the same machine. */
@NullMarked
package fr.accueil.bench;

import org.jspecify.annotations.NullMarked;
