// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.event;

import java.time.Instant;

/** From here on another version of the site's definition is in force; {@code agent} is who made it. */
public record SiteChanged(Instant at, int version, String agent) implements SiteEvent {}
