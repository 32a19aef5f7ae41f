// SPDX-License-Identifier: EUPL-1.2
/** Adapters of the manager's pages. */
@NullMarked
package fr.accueil.backend.screen.manager;

import org.jspecify.annotations.NullMarked;
