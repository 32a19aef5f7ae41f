// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

import fr.accueil.backend.security.signin.PasswordTurns;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are hashed, and how many at once. */
@Configuration(proxyBeanMethods = false)
public class PasswordConfiguration {

    /** The encoder of the server. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordHashes.encoder();
    }

    @Bean
    PasswordTurns passwordTurns() {
        return new PasswordTurns(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }
}
