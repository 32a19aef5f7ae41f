// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

/** An event with its place in the log of its site: numbers from 1, without gaps. */
public record LoggedEvent(String site, long seq, SiteEvent event) {}
