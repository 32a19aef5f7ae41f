// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import java.util.List;

/** The port of the site's page, for the administrator who is signed in. */
public interface SitePort {

    /** The newest versions; the first one shown is the last made. */
    SiteVersionHistory versions();

    /** What a version changed in the one that it was made from. */
    List<SiteDifferenceLine> differences(int version);

    /** The files of the version in force: the site file first, then the words of each further language. */
    List<SiteFileText> files();

    /**
     * Looks at files without changing anything.
     *
     * @param files the site file, and perhaps words files beside it; words that are not among them stay as they are
     */
    SiteFileCheck check(List<SiteFileText> files);

    /** Does what a check offered, now or at a local time. */
    SiteReply propose(SiteFileCheck.Offered offered, SiteProposal proposal);

    /** Takes back a version that is planned. */
    SiteReply takeBack(int version);

    /** Puts what an earlier version said in force again. */
    SiteReply restore(int version);
}
