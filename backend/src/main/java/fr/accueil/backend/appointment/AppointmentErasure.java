// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases the names of a day in the night after it, and whole appointments a month later. */
@Component
class AppointmentErasure {

    /** For this long a visitor who comes on the wrong day can be told the right day. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final AppointmentRows rows;
    private final RdvNotices notices;
    private final Clock clock;

    AppointmentErasure(AppointmentRows rows, RdvNotices notices, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M")
    @Transactional
    public void forget() {
        Instant now = clock.instant();
        rows.eraseNames(now);
        rows.deleteOlder(now.minus(KEPT));
        notices.forget(now);
    }
}
