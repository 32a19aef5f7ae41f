// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many passwords are judged at once: each takes a processor for a tenth of a second. Machines that are known have turns
 * of their own, so that guesses from elsewhere do not fill them.
 */
public final class PasswordTurns {

    /** A staff signs in within one minute of the morning. */
    private static final int MOST_WAITING = 30;

    private static final long PATIENCE_SECONDS = 30;

    private final Semaphore known = new Semaphore(1, true);
    private final Semaphore others;

    /** @param atOnce judged at the same time for machines that are not known, at least 1; one more for those that are */
    public PasswordTurns(int atOnce) {
        this.others = new Semaphore(atOnce, true);
    }

    /** Does the work when its turn comes; nothing when too many wait. */
    public <T> Optional<T> take(boolean isKnown, Supplier<T> work) {
        Semaphore turns = isKnown ? known : others;
        if (turns.getQueueLength() >= MOST_WAITING || !waited(turns)) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }

    private static boolean waited(Semaphore turns) {
        try {
            return turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
