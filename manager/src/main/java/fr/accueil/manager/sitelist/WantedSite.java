// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import java.util.Optional;

/**
 * What a person asks for in a new site.
 *
 * @param code as it was typed, of any length and content
 * @param name as it was typed
 * @param copyOf the code of the site that it is to be like; empty to begin from nothing
 */
public record WantedSite(String code, String name, Optional<String> copyOf) {}
