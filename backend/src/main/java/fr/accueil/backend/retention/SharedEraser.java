// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.retention;

import java.time.Instant;
import java.util.function.Function;

/** Erases what is over of one line of the table for all sites, in small steps; each runs in a transaction of its own. */
public interface SharedEraser {

    Retention what();

    /** Does the next step. Again after the last, it does nothing. */
    Batch eraseSome(Instant now);

    static SharedEraser of(Retention what, Function<Instant, Batch> step) {
        return new SharedEraser() {
            @Override
            public Retention what() {
                return what;
            }

            @Override
            public Batch eraseSome(Instant now) {
                return step.apply(now);
            }
        };
    }
}
