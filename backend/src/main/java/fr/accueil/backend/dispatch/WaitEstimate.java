// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;
import java.time.Instant;

/**
 * The wait estimate for a visitor: "entre 10 et 20 min, au plus tard 25". The range is P20 to P80, the bound P90 or the
 * level that keeps the coverage; all rounded outward to 5 minutes, above an hour to 10. Neither ends before
 * {@link #FEWEST} minutes.
 *
 * @param at when it was said
 * @param from minutes from then, 0 or more; 0 is not said, but only the bound
 * @param to not under {@code from}, at least {@link #FEWEST}
 * @param atMost not under {@code to}
 */
public record WaitEstimate(Instant at, int from, int to, int atMost) {

    /** The shortest end of an estimate: visitors do not believe a shorter one. Minutes. */
    public static final int FEWEST = 5;

    private static final int STEP = 5;
    private static final int LONG_STEP = 10;
    private static final int LONG = 60;

    public WaitEstimate {
        if (from < 0 || to < Math.max(FEWEST, from) || atMost < to) {
            throw new IllegalArgumentException("a range must rise: " + from + ", " + to + ", " + atMost);
        }
    }

    /** @param boundLevel with which probability the bound is to hold, from 0 to 1 */
    public static WaitEstimate of(Instant at, WaitForecast forecast, double boundLevel) {
        int atMost = rounded(forecast.seconds(boundLevel) / 60);
        int to = Math.min(atMost, rounded(forecast.seconds(0.8) / 60));
        int from = Math.min(to, down(forecast.seconds(0.2) / 60));
        return new WaitEstimate(at, from, to, atMost);
    }

    /**
     * The estimate to show now. The one before stays, less the time that has passed, unless the bound has moved by
     * 5 minutes or more, or has passed: visitors do not believe a figure that keeps changing.
     */
    public WaitEstimate next(WaitEstimate fresh) {
        long moved = Duration.between(bound(), fresh.bound()).toMinutes();
        boolean passed = !bound().isAfter(fresh.at());
        return passed || Math.abs(moved) >= STEP ? fresh : this;
    }

    /** The same estimate at a later moment: in minutes from then. */
    public WaitEstimate seenAt(Instant now) {
        double gone = Math.max(0, Duration.between(at, now).toMillis() / 60_000.0);
        int bound = rounded(atMost - gone);
        int until = Math.min(bound, rounded(to - gone));
        return new WaitEstimate(now, Math.min(until, down(from - gone)), until, bound);
    }

    /** Until when the visitor is to be called. */
    public Instant bound() {
        return at.plus(Duration.ofMinutes(atMost));
    }

    private static int rounded(double minutes) {
        return Math.max(FEWEST, up(minutes));
    }

    private static int up(double minutes) {
        int step = minutes > LONG ? LONG_STEP : STEP;
        return Math.max(0, (int) Math.ceil(minutes / step - 1e-9) * step);
    }

    private static int down(double minutes) {
        int step = minutes > LONG ? LONG_STEP : STEP;
        return Math.max(0, (int) Math.floor(minutes / step + 1e-9) * step);
    }
}
