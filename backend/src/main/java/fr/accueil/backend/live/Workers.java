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
 * Threads that look at the hall beside the requests. None is ever interrupted: a thread that is interrupted while it
 * reads or writes H2's file closes that file under everybody (java.nio's ClosedByInterruptException), and the whole
 * house with it. They are asked to end, and waited for.
 */
public final class Workers {

    private static final Logger LOG = LoggerFactory.getLogger(Workers.class);

    /** Longer than any look at a hall; shorter than what is left to a service that is told to stop. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private Workers() {}

    /** Threads that end with the machine; what they were to do later is dropped when they end, and so is what comes then. */
    public static ScheduledExecutorService scheduled(String name, int threads) {
        ScheduledThreadPoolExecutor workers = new ScheduledThreadPoolExecutor(
                threads,
                Thread.ofPlatform().daemon().name(name + "-", 0).factory(),
                new ThreadPoolExecutor.DiscardPolicy());
        workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        return workers;
    }

    /** Takes no more work, lets what runs come to its end, and waits for it at most five seconds. */
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
