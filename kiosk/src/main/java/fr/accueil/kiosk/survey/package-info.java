// SPDX-License-Identifier: EUPL-1.2
/** The exit survey on a tablet. */
@NullMarked
package fr.accueil.kiosk.survey;

import org.jspecify.annotations.NullMarked;
