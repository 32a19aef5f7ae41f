// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import fr.accueil.backend.time.Ticker;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether the database can be written and read. All callers within a second share one check, and at most one runs, so
 * that the public readiness address puts no load on the database; none waits longer than two seconds.
 */
final class Storage {

    /** The result of a check. */
    enum State {
        WORKS,
        FAILS,
        DOES_NOT_ANSWER
    }

    static final Duration SHARED = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);

    private final Runnable check;
    private final Ticker ticker;
    private final Executor thread;
    private CompletableFuture<State> last = CompletableFuture.completedFuture(State.FAILS);
    private long begun;
    private boolean any;
    private boolean failed;

    /** @param check throws when the database cannot be written or read */
    Storage(Runnable check, Ticker ticker) {
        this(
                check,
                ticker,
                work -> Thread.ofPlatform().daemon().name("storage-check").start(work));
    }

    Storage(Runnable check, Ticker ticker, Executor thread) {
        this.check = check;
        this.ticker = ticker;
        this.thread = thread;
    }

    State state() {
        CompletableFuture<State> shared = shared();
        try {
            return shared.get(patience().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return State.DOES_NOT_ANSWER;
        } catch (ExecutionException e) {
            return State.FAILS;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return State.DOES_NOT_ANSWER;
        }
    }

    private synchronized CompletableFuture<State> shared() {
        if (!any || last.isDone() && age().compareTo(SHARED) >= 0) {
            any = true;
            begun = ticker.nanos();
            last = CompletableFuture.supplyAsync(this::checked, thread);
        }
        return last;
    }

    /** From the begin of the check: once it hangs, later callers do not wait at all. */
    private synchronized Duration patience() {
        Duration left = LONGEST.minus(age());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Duration age() {
        return Duration.ofNanos(ticker.nanos() - begun);
    }

    private State checked() {
        try {
            check.run();
            tell(false, "");
            return State.WORKS;
        } catch (RuntimeException e) {
            tell(true, String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
            return State.FAILS;
        }
    }

    /** Logged once for each change. */
    private synchronized void tell(boolean fails, String why) {
        if (fails != failed) {
            failed = fails;
            if (fails) {
                LOG.error("The database cannot be written: this server is not ready. {}", why);
            } else {
                LOG.warn("The database can be written again.");
            }
        }
    }
}
