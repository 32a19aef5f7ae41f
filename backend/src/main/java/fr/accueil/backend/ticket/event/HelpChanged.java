// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.time.Instant;

/** A counter asked for help, an agent goes there, or it is over; {@code agent} is who said so. No display shows it. */
public record HelpChanged(Instant at, String counter, Phase phase, String agent) implements SiteEvent {

    /** How far a call for help has come. */
    public enum Phase {
        ASKED,
        ANSWERED,
        OVER
    }
}
