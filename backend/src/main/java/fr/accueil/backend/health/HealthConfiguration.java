// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.health;

import fr.accueil.backend.start.ProcessEnd;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

    /** Without a normal shutdown: it would wait for the lost database, and no data can be stored any more. */
    @Bean
    ProcessEnd processEnd() {
        return () -> Runtime.getRuntime().halt(ProcessEnd.RESTART);
    }
}
