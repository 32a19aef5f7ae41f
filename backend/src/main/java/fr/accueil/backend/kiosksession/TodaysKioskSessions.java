// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.kiosksession;

import java.util.Optional;

/**
 * The number of kiosk sessions with one end.
 *
 * @param service the code of the last service that was opened, if any
 */
public record TodaysKioskSessions(KioskSessions.End end, Optional<String> service, long visits) {}
