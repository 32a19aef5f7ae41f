// SPDX-License-Identifier: EUPL-1.2
/** The command {@code simulate}: a public and agents that behave, through the API of a running house. */
@NullMarked
package fr.accueil.backend.simulate;

import org.jspecify.annotations.NullMarked;
