// SPDX-License-Identifier: EUPL-1.2
/** The results of kiosk sessions: counted by day, without identities. */
@NullMarked
package fr.accueil.backend.kiosksession;

import org.jspecify.annotations.NullMarked;
