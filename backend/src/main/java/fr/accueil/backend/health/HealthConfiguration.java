// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import fr.accueil.backend.start.ProcessEnd;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** Without the usual end: that would wait for the database which is gone, and nothing more can be kept. */
    @Bean
    ProcessEnd processEnd() {
        return () -> Runtime.getRuntime().halt(ProcessEnd.RESTART);
    }
}
