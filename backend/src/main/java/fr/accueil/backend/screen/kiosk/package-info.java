// SPDX-License-Identifier: EUPL-1.2
/** Adapters of the kiosk, the survey tablet and the kiosk on a phone. */
@NullMarked
package fr.accueil.backend.screen.kiosk;

import org.jspecify.annotations.NullMarked;
