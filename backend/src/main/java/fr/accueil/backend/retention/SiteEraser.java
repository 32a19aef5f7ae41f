// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.retention;

import fr.accueil.backend.site.Site;
import java.time.Instant;
import java.util.function.BiFunction;

/** Erases what is over of one line of the table at a site, in small steps; each runs in a transaction of its own. */
public interface SiteEraser {

    Retention what();

    /** Does the next step. Again after the last, it does nothing. */
    Batch eraseSome(Site site, Instant now);

    static SiteEraser of(Retention what, BiFunction<Site, Instant, Batch> step) {
        return new SiteEraser() {
            @Override
            public Retention what() {
                return what;
            }

            @Override
            public Batch eraseSome(Site site, Instant now) {
                return step.apply(site, now);
            }
        };
    }
}
