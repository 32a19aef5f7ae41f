// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.io.Serializable;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/**
 * The details of a sign-in that a provider vouched for.
 *
 * @param provider its name in the settings
 */
public record ByProvider(String provider) implements Serializable {

    static Optional<String> of(Authentication done) {
        return done.getDetails() instanceof ByProvider(String provider) ? Optional.of(provider) : Optional.empty();
    }
}
