// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import fr.accueil.backend.limit.ClientNetwork;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Connections that are slow at one thing, a bounded number of them. One more is never refused: the oldest of the
 * network that has the most is ended, so that a crowd of slow ones only affects itself.
 */
final class SlowConnections {

    private final int most;
    private final Predicate<OpenConnection> mayGo;
    /** Guarded by this; the oldest first. */
    private final Set<OpenConnection> all = new LinkedHashSet<>();

    /** @param mayGo says false for a connection that is never ended */
    SlowConnections(int most, Predicate<OpenConnection> mayGo) {
        this.most = most;
        this.mayGo = mayGo;
    }

    /** The connection to end, if there are too many. */
    synchronized Optional<OpenConnection> add(OpenConnection connection) {
        all.add(connection);
        if (all.size() <= most) {
            return Optional.empty();
        }
        Optional<OpenConnection> gone =
                oldestOfTheLargest(all.stream().filter(mayGo).toList());
        gone.ifPresent(all::remove);
        return gone;
    }

    private static Optional<OpenConnection> oldestOfTheLargest(List<OpenConnection> slow) {
        Map<ClientNetwork, Integer> counts = new HashMap<>();
        slow.forEach(connection -> counts.merge(connection.network(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(largest -> slow.stream()
                        .filter(connection -> connection.network().equals(largest.getKey()))
                        .findFirst());
    }

    synchronized void remove(OpenConnection connection) {
        all.remove(connection);
    }

    synchronized int size() {
        return all.size();
    }
}
