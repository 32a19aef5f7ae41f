// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.configuration.SecretSettings;
import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.security.token.KnownTokens;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The tokens that the API accepts: those of the page of tokens, and the one with all rights of the settings. */
@Component
public class ApiTokens {

    private static final String SCHEME = "Bearer ";

    private final KnownTokens known;
    private final DemonstrationToken demonstration;
    private final String allRights;

    ApiTokens(KnownTokens known, DemonstrationToken demonstration, SecretSettings given) {
        this.known = known;
        this.demonstration = demonstration;
        this.allRights = given.apiToken();
    }

    /**
     * Who a token stands for.
     *
     * @param token its id; empty for one of the settings, which is valid as long as the server runs
     */
    record Bearer(Actor actor, Optional<String> token) {}

    /** Whether the value of an Authorization header is a token of the API. */
    public boolean opens(String authorization) {
        return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && find(authorization.substring(SCHEME.length()).strip()).isPresent();
    }

    /** Which of these ids of tokens are neither revoked nor over; whose is, is in use. */
    public Set<String> stillValid(Collection<String> ids) {
        Set<String> valid = known.stillValid(ids);
        valid.forEach(known::used);
        return valid;
    }

    /** The bearer of a token that is used now. */
    Optional<Bearer> use(String token) {
        Optional<Bearer> bearer = find(token);
        bearer.flatMap(Bearer::token).ifPresent(known::used);
        return bearer;
    }

    private Optional<Bearer> find(String token) {
        if (!allRights.isEmpty() && Digest.same(token, allRights) || demonstration.is(token)) {
            return Optional.of(new Bearer(new Actor("api", Role.ADMIN, Optional.empty()), Optional.empty()));
        }
        return known.find(token).map(stored -> new Bearer(stored.actor(), Optional.of(stored.id())));
    }
}
