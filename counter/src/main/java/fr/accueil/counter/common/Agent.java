// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import java.time.ZoneId;

/** The agent who is signed in, with the site and its time zone. */
public record Agent(String name, String siteName, ZoneId zone) {}
