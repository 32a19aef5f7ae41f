// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.site.SiteSource;
import java.util.List;

/** What became of an order. Its lines are sentences in the language of the person at the terminal. */
sealed interface SiteAnswer {

    record Exported(SiteSource source) implements SiteAnswer {}

    /**
     * It can be put in force.
     *
     * @param base the version that it was compared with; {@link #NEW} for a site that is not here yet
     * @param differences one in each line
     */
    record Offered(int base, List<String> differences) implements SiteAnswer {

        static final int NEW = 0;
    }

    /** The order is done, or was done already. */
    record Done(List<String> lines) implements SiteAnswer {}

    /** Nothing was changed. */
    record Refused(List<String> lines) implements SiteAnswer {}
}
