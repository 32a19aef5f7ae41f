// SPDX-License-Identifier: EUPL-1.2
/** The kiosk's pages as a draft of the site describes them, for the person who edits it. */
@NullMarked
package fr.accueil.kiosk.preview;

import org.jspecify.annotations.NullMarked;
