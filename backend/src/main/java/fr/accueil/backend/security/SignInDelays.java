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
class SignInDelays {

    private final DelayRows rows;
    private final Clock clock;

    SignInDelays(DelayRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Duration left(String login) {
        return rows.findById(key(login)).map(row -> row.left(clock.instant())).orElse(Duration.ZERO);
    }

    void failed(String login) {
        DelayRow row = rows.findById(key(login)).orElseGet(() -> new DelayRow(key(login)));
        row.failed(clock.instant());
        rows.save(row);
    }

    void succeeded(String login) {
        rows.findById(key(login)).ifPresent(rows::delete);
    }

    private static String key(String login) {
        String key = login.strip().toLowerCase(Locale.ROOT);
        return key.substring(0, Math.min(key.length(), 80));
    }
}
