// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.site;

import java.util.List;

/** What files would change. */
public sealed interface SiteFileCheck {

    /** They say what the version in force says. */
    record Same() implements SiteFileCheck {}

    /**
     * They cannot be used.
     *
     * @param sentence names the file, the line and the field, in English like the fields of the file
     */
    record Wrong(String sentence) implements SiteFileCheck {}

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
