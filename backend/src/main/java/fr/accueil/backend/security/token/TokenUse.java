// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.token;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * When each token was last used. A request only remembers it; once a minute what is remembered is written, whether more
 * requests come or not, and when the server stops.
 */
@Component
class TokenUse {

    private static final Logger LOG = LoggerFactory.getLogger(TokenUse.class);

    /** As many as there are tokens: only those that were found come here. */
    private final Map<String, Instant> unwritten = new ConcurrentHashMap<>();

    private final TokenStore store;
    private final Clock clock;

    TokenUse(TokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void now(String hash) {
        unwritten.put(hash, clock.instant());
    }

    @Scheduled(fixedDelayString = "PT1M")
    @PreDestroy
    void write() {
        Map.copyOf(unwritten).forEach(this::write);
    }

    /** While the database is away it stays remembered. */
    private void write(String hash, Instant at) {
        try {
            store.used(hash, at);
            unwritten.remove(hash, at);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("the use of a token is written later", e);
        }
    }
}
