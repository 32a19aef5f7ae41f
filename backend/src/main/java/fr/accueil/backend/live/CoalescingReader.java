// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a state again when it may have changed and hands it on, one reading after the other: changes during a
 * reading are in the next one, however many there were. Usable from any thread.
 *
 * @param <T> what is read
 */
public final class CoalescingReader<T> {

    private final Supplier<T> source;
    private final Consumer<T> listener;
    private final Consumer<RuntimeException> failed;
    private final Pauses pauses;
    private final LongSupplier nanos;
    private final ScheduledExecutorService worker;
    private Step step = Step.IDLE;
    private @Nullable Long lastRead;

    private enum Step {
        IDLE,
        DUE,
        READING,
        READING_AND_DUE,
        ENDED
    }

    /**
     * Pauses, in milliseconds.
     *
     * @param between from the beginning of a reading to that of the next
     * @param afterFailure until a reading that failed is tried again
     */
    public record Pauses(long between, long afterFailure) {}

    /**
     * Reads nothing yet.
     *
     * @param failed receives the failure of a reading; the reading is tried again
     * @param nanos monotonic time in nanoseconds
     */
    public CoalescingReader(
            Supplier<T> source,
            Consumer<T> listener,
            Consumer<RuntimeException> failed,
            Pauses pauses,
            LongSupplier nanos,
            ScheduledExecutorService worker) {
        this.source = source;
        this.listener = listener;
        this.failed = failed;
        this.pauses = pauses;
        this.nanos = nanos;
        this.worker = worker;
    }

    /** Reports that the state may have changed. */
    public synchronized void changed() {
        if (step == Step.IDLE) {
            due();
        } else if (step == Step.READING) {
            step = Step.READING_AND_DUE;
        }
    }

    /** Stops handing on states. */
    public synchronized void end() {
        step = Step.ENDED;
    }

    private void due() {
        step = Step.DUE;
        Long last = lastRead;
        long rest = last == null
                ? 0
                : Math.max(0, last + TimeUnit.MILLISECONDS.toNanos(pauses.between()) - nanos.getAsLong());
        worker.schedule(this::read, rest, TimeUnit.NANOSECONDS);
    }

    private void read() {
        if (!begins()) {
            return;
        }
        boolean shown = false;
        try {
            T state = source.get();
            if (!hasEnded()) {
                listener.accept(state);
            }
            shown = true;
        } catch (RuntimeException e) {
            failed.accept(e);
        } finally {
            if (shown) {
                goOn();
            } else {
                tryAgain();
            }
        }
    }

    private synchronized boolean begins() {
        if (step == Step.ENDED) {
            return false;
        }
        step = Step.READING;
        lastRead = nanos.getAsLong();
        return true;
    }

    private synchronized boolean hasEnded() {
        return step == Step.ENDED;
    }

    private synchronized void goOn() {
        if (step == Step.READING_AND_DUE) {
            due();
        } else if (step == Step.READING) {
            step = Step.IDLE;
        }
    }

    /** The next change may come much later. */
    private synchronized void tryAgain() {
        if (step != Step.ENDED) {
            step = Step.DUE;
            worker.schedule(this::read, pauses.afterFailure(), TimeUnit.MILLISECONDS);
        }
    }
}
