// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.erasure;

import fr.accueil.backend.live.Workers;
import jakarta.annotation.PreDestroy;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the erasures run every ten minutes, on a thread of their own: a first night can last hours. */
@Component
class ErasureJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureJobs.class);
    private static final int MINUTES = 10;

    private final Erasures erasures;
    private final ScheduledExecutorService worker = Workers.scheduled("erasure", 1);
    private volatile boolean goesOn = true;

    ErasureJobs(Erasures erasures) {
        this.erasures = erasures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.scheduleWithFixedDelay(this::run, 1, MINUTES, TimeUnit.MINUTES);
    }

    private void run() {
        try {
            erasures.soon(() -> goesOn);
            erasures.nights(() -> goesOn);
        } catch (RuntimeException e) {
            // It would not be run again.
            LOG.warn("The erasures could not be run now: {}", e.toString());
        }
    }

    /** The step at work ends; the rest goes on at the next start. */
    @PreDestroy
    void stop() {
        goesOn = false;
        Workers.end(worker);
    }
}
