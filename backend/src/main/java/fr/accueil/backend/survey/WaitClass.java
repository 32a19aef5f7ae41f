// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import fr.accueil.backend.dispatch.CallOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** The class of a wait, as it is measured and as visitors say it; a wait of exactly 5 minutes is "5 to 15". */
public enum WaitClass {
    UNDER_5("under-5", 5),
    FROM_5("5-15", 15),
    FROM_15("15-30", 30),
    FROM_30("30-60", 60),
    OVER_60("over-60", Long.MAX_VALUE);

    private final String code;
    private final long below;

    WaitClass(String code, long below) {
        this.code = code;
        this.below = below;
    }

    public String code() {
        return code;
    }

    /** The class of a wait. */
    public static WaitClass of(Duration wait) {
        return Arrays.stream(values())
                .filter(one -> wait.toMinutes() < one.below)
                .findFirst()
                .orElse(OVER_60);
    }

    /**
     * How long a visitor waited: from the arrival, or the booked time where that is later, to the call; never negative.
     */
    public static Duration between(Instant arrived, Optional<Instant> booked, Instant called) {
        Instant from = CallOrder.waitsFrom(arrived, booked);
        return called.isBefore(from) ? Duration.ZERO : Duration.between(from, called);
    }

    public static Optional<WaitClass> named(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
