// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import java.time.ZoneId;

/** The port of the frame of every page: the site, and the pages that the signed-in user may open. */
public interface NavigationPort {

    /** The site of the manager's pages, in the language of the screen. */
    ShownSite site();

    /**
     * Whether there is a page at this address that the user may open.
     *
     * @param route an address of this application without a slash before it, such as "manager/devices"
     */
    boolean mayOpen(String route);

    /**
     * @param zone of the clock in the header
     * @param several whether the person works at other sites too
     */
    record ShownSite(String name, ZoneId zone, boolean several) {}
}
