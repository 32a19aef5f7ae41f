// SPDX-License-Identifier: EUPL-1.2
/** What a visitor touches: orientation, documents to bring, the ticket. */
@NullMarked
package fr.accueil.kiosk;

import org.jspecify.annotations.NullMarked;
