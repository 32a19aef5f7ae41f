// SPDX-License-Identifier: EUPL-1.2
/** Wait estimates and their coverage. */
@NullMarked
package fr.accueil.manager.wait;

import org.jspecify.annotations.NullMarked;
