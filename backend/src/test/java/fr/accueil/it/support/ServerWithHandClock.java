// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import fr.accueil.backend.support.HandClock;
import fr.accueil.backend.time.Ticker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A whole server in this JVM, with a demonstration's accounts, whose clock is turned by hand. */
public record ServerWithHandClock(ConfigurableApplicationContext context, HandClock clock)
        implements RunningServer, AutoCloseable {

    /** Not a {@code Configuration}: the product's own scan must not find it. */
    static class ClockByHand {
        @Bean
        @Primary
        HandClock clockByHand(@Value("${accueil.clock}") String start) {
            return new HandClock(Instant.parse(start));
        }

        @Bean
        @Primary
        Ticker tickerByHand(HandClock clock) {
            return clock.ticker();
        }
    }

    public static ServerWithHandClock at(Instant start, String... arguments) {
        Path data = Path.of("target", "data-" + System.getProperty("accueil.tests-process", "0"));
        ConfigurableApplicationContext context = ServerInThisProcess.start(
                data,
                new Class<?>[] {ClockByHand.class},
                Stream.concat(Stream.of("--accueil.clock=" + start), Stream.of(arguments))
                        .toArray(String[]::new));
        return new ServerWithHandClock(context, (HandClock) context.getBean(Clock.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public int port() {
        return ServerInThisProcess.port(context);
    }

    @Override
    public void close() {
        context.close();
    }
}
