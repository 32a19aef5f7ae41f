// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import fr.accueil.backend.support.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogLimitTest {

    private final HandClock clock = new HandClock(Instant.parse("2026-11-02T08:00:00Z"));
    private final LoggerContext loggers = new LoggerContext();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();

    LogLimitTest() {
        LogLimit limit = new LogLimit(clock.ticker());
        limit.start();
        loggers.addTurboFilter(limit);
        lines.start();
        Logger root = loggers.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(lines);
    }

    @Test
    void a_library_that_is_made_to_complain_without_end_writes_ten_lines_an_hour() {
        Logger library = loggers.getLogger("org.library.Handler");
        for (int i = 0; i < 1000; i++) {
            library.error("broken {}", i, new IllegalStateException());
            library.info("not written, and not counted");
        }
        assertThat(lines.list).hasSize(10);
        loggers.getLogger("org.library.Other").warn("another has lines of its own");
        assertThat(lines.list).hasSize(11);

        clock.turn(Duration.ofHours(1));
        library.error("broken again");
        assertThat(lines.list).hasSize(12);
    }

    @Test
    void what_the_application_writes_is_not_cut() {
        for (int i = 0; i < 100; i++) {
            loggers.getLogger("fr.accueil.backend.live.SiteStream").warn("told");
        }
        assertThat(lines.list).hasSize(100);
    }
}
