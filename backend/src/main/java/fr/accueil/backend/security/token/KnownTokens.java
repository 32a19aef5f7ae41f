// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

import fr.accueil.backend.security.key.Digest;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Looks tokens up by their value. */
@Component
public class KnownTokens {

    private final TokenStore store;
    private final TokenUse use;
    private final Clock clock;

    KnownTokens(TokenStore store, TokenUse use, Clock clock) {
        this.store = store;
        this.use = use;
        this.clock = clock;
    }

    /** The token of this value, of any length and content, unless it is over. */
    public Optional<StoredToken> find(String value) {
        return store.find(Digest.of(value)).filter(token -> !token.isOver(clock.instant()));
    }

    /** Remembers that a token was used now. */
    public void used(String id) {
        use.now(id);
    }

    /** Which of these ids are of tokens that still open something. */
    public Set<String> stillValid(Collection<String> ids) {
        return store.valid(ids, clock.instant());
    }
}
