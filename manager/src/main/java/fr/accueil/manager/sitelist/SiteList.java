// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.sitelist;

import java.util.List;

/**
 * The sites that a person manages.
 *
 * @param archived those that no longer receive visitors; empty for who may not put them back
 * @param mayAdd whether the person may add and archive sites
 */
public record SiteList(List<Site> sites, List<Site> archived, boolean mayAdd) {

    /** @param name in the language of the screen */
    public record Site(String code, String name) {}
}
