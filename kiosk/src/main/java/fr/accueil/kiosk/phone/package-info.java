// SPDX-License-Identifier: EUPL-1.2
/** The kiosk on a visitor's own phone, opened by the code on a display. */
@NullMarked
package fr.accueil.kiosk.phone;

import org.jspecify.annotations.NullMarked;
