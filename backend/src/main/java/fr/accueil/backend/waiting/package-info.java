// SPDX-License-Identifier: EUPL-1.2
/** What visitors are told of their wait, how it is learned from this house, and whether it was kept. */
@NullMarked
package fr.accueil.backend.waiting;

import org.jspecify.annotations.NullMarked;
