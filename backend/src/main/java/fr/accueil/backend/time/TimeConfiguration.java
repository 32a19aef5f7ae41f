// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** The system's clock, or one that starts at {@code ACCUEIL_CLOCK} and runs on. */
    @Bean
    Clock clock(@Value("${accueil.clock:}") String start) {
        Clock system = Clock.tickMillis(ZoneOffset.UTC);
        return start.isBlank()
                ? system
                : Clock.offset(system, Duration.between(system.instant(), Instant.parse(start)));
    }
}
