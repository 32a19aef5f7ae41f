// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import java.time.ZoneId;

/** What the frame of every page asks: which site it is for, and where the person who is signed in may go. */
public interface NavigationPort {

    /** The site that the pages of the manager are for, in the language of the screen. */
    ShownSite site();

    /**
     * Whether there is a page at this address that the person may open.
     *
     * @param route an address of this application without a slash before it, such as "manager/devices"
     */
    boolean mayOpen(String route);

    /** @param zone of the clock in the header */
    record ShownSite(String name, ZoneId zone) {}
}
