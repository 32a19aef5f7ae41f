// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import fr.accueil.Accueil;
import fr.accueil.backend.support.HandClock;
import fr.accueil.backend.time.Ticker;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A whole server in this JVM, with a demonstration's accounts, whose clock is turned by hand. */
public record ServerWithHandClock(ConfigurableApplicationContext context, HandClock clock) implements AutoCloseable {

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
        List<String> settings = List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--accueil.demo=true",
                "--accueil.demo-past=false",
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID() + ";LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1",
                "--accueil.data=target/data-" + System.getProperty("accueil.tests-process", "0"),
                "--accueil.clock=" + start);
        ConfigurableApplicationContext context = new SpringApplicationBuilder(Accueil.class, ClockByHand.class)
                .run(Stream.concat(settings.stream(), Stream.of(arguments)).toArray(String[]::new));
        return new ServerWithHandClock(context, (HandClock) context.getBean(Clock.class));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void close() {
        context.close();
    }
}
