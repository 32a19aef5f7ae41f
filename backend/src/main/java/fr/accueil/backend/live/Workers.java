// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Threads that read the hall beside the requests. None is ever interrupted: a thread that is interrupted while it
 * reads or writes H2's file closes that file for all threads (java.nio's ClosedByInterruptException), and stops the
 * whole server. They are asked to end, and waited for.
 */
public final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    /** Longer than any reading of a hall; shorter than the time that a service has to stop. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private Workers() {}

    /** Threads that end with the process; later and new work is dropped when they end. */
    public static ScheduledExecutorService scheduled(String name, int threads) {
        ScheduledThreadPoolExecutor workers = new ScheduledThreadPoolExecutor(
                threads,
                Thread.ofPlatform().daemon().name(name + "-", 0).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return workers;
    }

    /** Accepts no more work, and waits at most five seconds for running work. */
    public static void end(ExecutorService workers) {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                LOG.warn("a worker is still at work and is left to itself");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
