// SPDX-License-Identifier: EUPL-1.2
/** After-commit fan-out: notifies followers and delivers every event once, in order. */
@NullMarked
package fr.accueil.backend.live;

import org.jspecify.annotations.NullMarked;
