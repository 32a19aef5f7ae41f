// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.security.key.Digest;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tokens that the API accepts. */
@Component
public class ApiTokens {

    private static final int LENGTH = 40;
    private static final String SCHEME = "Bearer ";

    private final TokenRows rows;
    private final DemonstrationToken demonstration;
    private final String allRights;

    ApiTokens(TokenRows rows, DemonstrationToken demonstration, SecretSettings given) {
        this.rows = rows;
        this.demonstration = demonstration;
        this.allRights = given.apiToken();
    }

    /** Makes a token and gives it, once: only its hash is kept. */
    public String create(String name, Role role, Optional<String> site) {
        String token = Digest.secret(LENGTH);
        rows.save(new TokenRow(Digest.of(token), name, role, site.orElse(null)));
        return token;
    }

    /** Whether the value of an Authorization header is a token of the API. */
    public boolean opens(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && actor(authorization.substring(SCHEME.length()).strip()).isPresent();
    }

    Optional<Actor> actor(String token) {
        if (!allRights.isEmpty() && Digest.same(token, allRights) || demonstration.is(token)) {
            return Optional.of(new Actor("api", Role.ADMIN, Optional.empty()));
        }
        return rows.findById(Digest.of(token)).map(TokenRow::actor);
    }
}
