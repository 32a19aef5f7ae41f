// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** How often signing in failed for a login, whether such an account exists or not. */
@Entity
@Table(name = "sign_in_delay")
class DelayRow {

    private static final int FREE_FAILURES = 3;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    @Id
    private String login = "";

    private int failures;
    private Instant failedAt = Instant.EPOCH;

    protected DelayRow() {}

    DelayRow(String login) {
        this.login = login;
    }

    void failed(Instant now) {
        failures++;
        failedAt = now;
    }

    /** Doubles with each failure after the third: 2, 4, 8 seconds, at most five minutes. */
    Duration left(Instant now) {
        if (failures < FREE_FAILURES) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures - FREE_FAILURES + 1, 20);
        Duration delay = Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
        Duration left = Duration.between(now, failedAt.plus(delay));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
