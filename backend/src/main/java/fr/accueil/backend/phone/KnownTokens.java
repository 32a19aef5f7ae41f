// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Behind which tokens there are tickets, in memory: a crowd of phones that comes back asks no database whether it may. */
final class KnownTokens {

    /** More than the visitors of the largest day; what was not asked for the longest goes first. */
    private static final int MOST = 50_000;

    private final Map<String, Known> tokens = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > MOST;
        }
    };

    /** A ticket and the day on which its token opens anything. */
    record Known(String site, LocalDate day, UUID ticket) {}

    synchronized Optional<Known> find(String token) {
        return Optional.ofNullable(tokens.get(token));
    }

    synchronized void add(String token, Known known) {
        tokens.put(token, known);
    }
}
