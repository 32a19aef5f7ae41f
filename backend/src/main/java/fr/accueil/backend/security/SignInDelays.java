// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes guessing slow: each failure in a row makes the next attempt wait longer. */
@Component
@Transactional
public class SignInDelays {

    private final DelayRows rows;
    private final Clock clock;

    SignInDelays(DelayRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** How long the next attempt has to wait; zero when it need not. */
    public Duration left(String login) {
        return rows.findById(key(login)).map(row -> row.left(clock.instant())).orElse(Duration.ZERO);
    }

    /** An attempt failed. */
    public void failed(String login) {
        DelayRow row = rows.findById(key(login)).orElseGet(() -> new DelayRow(key(login)));
        row.failed(clock.instant());
        rows.save(row);
    }

    /** An attempt was right: earlier slips are forgiven. */
    public void succeeded(String login) {
        rows.findById(key(login)).ifPresent(rows::delete);
    }

    private static String key(String login) {
        String key = login.strip().toLowerCase(Locale.ROOT);
        return key.substring(0, Math.min(key.length(), 80));
    }
}
