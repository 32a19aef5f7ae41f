// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.kiosksession;

import java.util.Optional;

/**
 * How many visits at the kiosks ended so.
 *
 * @param service the code of the last service that was opened, if any
 */
public record TodaysKioskSessions(KioskSessions.End end, Optional<String> service, long visits) {}
