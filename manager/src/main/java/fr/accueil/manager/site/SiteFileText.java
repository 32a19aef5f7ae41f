// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

/**
 * A file of the site.
 *
 * @param name such as {@code nantes.yaml}; of words {@code nantes.ar.yaml}
 */
public record SiteFileText(String name, String text) {

    /** The longest file, in characters. */
    public static final int LONGEST = 500_000;
}
