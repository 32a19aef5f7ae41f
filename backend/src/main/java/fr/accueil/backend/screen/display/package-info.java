// SPDX-License-Identifier: EUPL-1.2
/** Adapters of the waiting-room display and of the signs over the counters. */
@NullMarked
package fr.accueil.backend.screen.display;

import org.jspecify.annotations.NullMarked;
