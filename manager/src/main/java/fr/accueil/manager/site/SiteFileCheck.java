// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import java.util.List;

/** What files would change. */
public sealed interface SiteFileCheck {

    /** They say what the version in force says. */
    record Same() implements SiteFileCheck {}

    /** They cannot be used. */
    record Wrong(SiteFileMistake mistake) implements SiteFileCheck {}

    /** They describe another site. */
    record AnotherSite(String code) implements SiteFileCheck {}

    /** None of them, or more than one, is a site file. */
    record NotOneFile() implements SiteFileCheck {}

    /**
     * They can be put in force.
     *
     * @param base the version that they were compared with
     */
    record Offered(int base, List<SiteFileText> files, List<SiteDifferenceLine> differences) implements SiteFileCheck {}
}
