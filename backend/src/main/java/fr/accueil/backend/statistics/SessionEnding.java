// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import fr.accueil.backend.kiosksession.KioskSessions;
import fr.accueil.backend.reception.VisitsWithoutTicket;

/** Where and how a visit without a ticket ended. */
public sealed interface SessionEnding {

    record AtKiosk(KioskSessions.End end) implements SessionEnding {}

    record AtReception(VisitsWithoutTicket.Kind kind) implements SessionEnding {}
}
