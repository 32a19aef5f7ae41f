// SPDX-License-Identifier: EUPL-1.2
/** The command {@code simulate}: simulated visitors and agents, through the API of a running server. */
@NullMarked
package fr.accueil.backend.simulate;

import org.jspecify.annotations.NullMarked;
