// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.time;

import fr.accueil.backend.configuration.DemonstrationSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    /** The system's clock, or in a demonstration one that starts at {@code ACCUEIL_CLOCK} and runs on. */
    @Bean
    Clock clock(DemonstrationSettings settings) {
        Clock system = SystemClock.get();
        String start = settings.clock();
        if (start.isBlank()) {
            return system;
        }
        if (!settings.demo()) {
            throw new ClockRefused("ACCUEIL_CLOCK turns the clock of a demonstration only.");
        }
        return Clock.offset(system, Duration.between(system.instant(), instant(start)));
    }

    @Bean
    Ticker ticker() {
        return System::nanoTime;
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new ClockRefused("ACCUEIL_CLOCK is \"" + text + "\", which is no instant.");
        }
    }
}
