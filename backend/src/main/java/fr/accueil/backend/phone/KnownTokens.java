// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The tickets of tokens, in memory: many phones that reconnect at once cause no database reading. */
final class KnownTokens {

    /** More than the visitors of the largest day; the least recently used one is removed first. */
    private static final int MOST = 50_000;

    private final Map<String, Known> tokens = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    /** A ticket and the day on which its token is valid. */
    record Known(String site, LocalDate day, UUID ticket) {}

    synchronized Optional<Known> find(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    /** The tickets of a training that is over are gone; the others are found again in the database. */
    synchronized void forget(String site) {
        tokens.values().removeIf(known -> known.site().equals(site));
    }

    synchronized void add(String token, Known known) {
        tokens.put(token, known);
    }
}
