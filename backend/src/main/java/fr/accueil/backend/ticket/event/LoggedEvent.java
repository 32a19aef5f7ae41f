// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

/**
 * An event with its place in the log of its site: numbers from 1, without gaps.
 *
 * @param training whether it happened to a ticket or counter of a training: it is in no figure
 */
public record LoggedEvent(String site, long seq, boolean training, SiteEvent event) {

    /** An event of a real day. */
    public LoggedEvent(String site, long seq, SiteEvent event) {
        this(site, seq, false, event);
    }
}
