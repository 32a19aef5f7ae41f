// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.limit.Limit;
import fr.accueil.backend.limit.RateLimiter;
import fr.accueil.backend.time.Ticker;
import org.springframework.stereotype.Component;

/** Limits the forms of one place to as many as people can pass there. */
@Component
class SurveyLimit {

    /** An answer that took less time than this was given without reading, in seconds. */
    static final int LEAST_SECONDS = 3;

    private static final int MOST_AT_A_TABLET = 4;
    /** Many phones scan the same code. */
    private static final int MOST_AT_A_DISPLAY = 20;

    private final RateLimiter<SurveySource> tablets;
    private final RateLimiter<SurveySource> displays;

    SurveyLimit(Ticker ticker) {
        this.tablets = new RateLimiter<>(ticker, Limit.perMinute(MOST_AT_A_TABLET));
        this.displays = new RateLimiter<>(ticker, Limit.perMinute(MOST_AT_A_DISPLAY));
    }

    /** Whether one more form may be filled in there now; yes counts as filled in. */
    boolean allows(SurveySource source) {
        return switch (source) {
            case SurveySource.Tablet tablet -> tablets.reserve(tablet);
            case SurveySource.Display display -> displays.reserve(display);
        };
    }
}
