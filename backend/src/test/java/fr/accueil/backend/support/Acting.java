// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Makes a person, device or program the sender of what the present test does. */
public final class Acting {

    private Acting() {}

    public static void as(String name, Role role) {
        as(new Actor(name, role, Optional.empty()));
    }

    public static void as(Actor actor) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of()));
    }

    public static void withoutToken() {
        SecurityContextHolder.clearContext();
    }
}
