// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.TokenScope;
import java.time.Instant;
import java.util.Optional;

/**
 * A token without its value, of which only the hash is kept.
 *
 * @param id the hash
 * @param site the only site it opens; empty for all
 * @param createdAt empty for one from before tokens had a scope
 * @param createdBy the login of an administrator
 * @param expires the first instant at which it opens nothing; empty when it does not expire
 * @param usedAt to about a minute; empty when it was never used
 */
public record StoredToken(
        String id,
        String name,
        Right right,
        Optional<String> site,
        Optional<Instant> createdAt,
        Optional<String> createdBy,
        Optional<Instant> expires,
        Optional<Instant> usedAt) {

    /** What it may do. */
    public sealed interface Right {
        /** A token that is made on the page of tokens. */
        record OfScope(TokenScope scope) implements Right {}

        /** A token from before scopes: the rights of a role. */
        record OfRole(Role role) implements Right {}
    }

    public boolean isOver(Instant now) {
        return expires.filter(end -> !now.isBefore(end)).isPresent();
    }

    public Actor actor() {
        return switch (right) {
            case Right.OfScope of -> Actor.ofToken(name, of.scope(), site);
            case Right.OfRole of -> new Actor(name, of.role(), site);
        };
    }
}
