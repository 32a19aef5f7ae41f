// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.security.Demonstration;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaceConfiguration {

    private static final int MOST = 20;
    /** A demonstration is tried out by a crowd at one kiosk. */
    private static final int MOST_IN_A_DEMONSTRATION = 60;

    @Bean
    Pace pace(Clock clock, Demonstration demonstration) {
        return new Pace(clock, demonstration.isOn() ? MOST_IN_A_DEMONSTRATION : MOST);
    }
}
