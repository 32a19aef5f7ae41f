// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import java.time.ZoneId;

/**
 * The agent who is signed in.
 *
 * @param severalSites whether the agent works at other sites too
 */
public record Agent(String name, String siteName, ZoneId zone, boolean severalSites) {

    /** Who works at one site. */
    public Agent(String name, String siteName, ZoneId zone) {
        this(name, siteName, zone, false);
    }
}
