// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site.version;

/** Published on each node once it holds the new version of a site. */
public record VersionInForce(String site) {}
