// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

/** Published on the node that has added a site, once it is stored. */
public record SiteAdded(String site) {}
