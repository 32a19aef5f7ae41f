// SPDX-License-Identifier: EUPL-1.2
/** What the ticket kiosk, the survey tablet and the phone share. */
@NullMarked
package fr.accueil.kiosk.common;

import org.jspecify.annotations.NullMarked;
