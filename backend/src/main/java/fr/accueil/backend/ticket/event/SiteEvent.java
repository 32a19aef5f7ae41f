// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.time.Instant;

/** Something that happened at a site. */
public sealed interface SiteEvent
        permits TicketEvent, CounterChanged, ReceptionChanged, HelpChanged, SiteChanged, TrainingChanged, DeviceTested {

    Instant at();
}
