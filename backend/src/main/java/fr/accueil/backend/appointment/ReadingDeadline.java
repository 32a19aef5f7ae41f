// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import fr.accueil.backend.appointment.Problem.Kind;
import fr.accueil.backend.time.Ticker;
import java.time.Duration;

/** How long one file may be read, in monotonic time. Every loop over the content of a file checks it. */
final class ReadingDeadline {

    /** The largest accepted file is read in a tenth of it. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    private final Ticker ticker;
    private final long began;

    ReadingDeadline(Ticker ticker) {
        this.ticker = ticker;
        this.began = ticker.nanos();
    }

    /** @throws FileRefused the whole file, once its time is over */
    void check() {
        if (ticker.nanos() - began > LONGEST.toNanos()) {
            throw new FileRefused(Problem.ofAll(Kind.TOO_LONG));
        }
    }
}
