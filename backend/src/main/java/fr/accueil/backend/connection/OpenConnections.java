// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.time.Ticker;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All connections of the container, by the network that they come from. */
public final class OpenConnections {

    /** Incomplete heads: each holds some 30 KB. Most heads arrive in one piece. */
    static final int MOST_HEADS = 1_000;

    private final Ticker ticker;
    private final Predicate<InetAddress> trusted;
    private final SlowConnections heads = new SlowConnections(MOST_HEADS, _ -> true);
    private final SlowConnections readers;
    /** Guarded by this, as is the other. */
    private final Map<ClientNetwork, Integer> counts = new HashMap<>();

    private int all;

    /**
     * @param trusted proxies, behind which many callers come from one address
     * @param workers of the container; half of them may wait for callers who read slowly
     */
    public OpenConnections(Ticker ticker, Predicate<InetAddress> trusted, int workers) {
        this.ticker = ticker;
        this.trusted = trusted;
        this.readers = new SlowConnections(Math.max(1, workers / 2), OpenConnection::isSlowReader);
    }

    /**
     * A network may hold as many connections as it leaves free to all others: alone it never fills more than half, and
     * however many there are, a place stays free.
     *
     * @param hangUp makes the container see the end of the connection; called by any thread
     * @param most connections of the container, all of them
     * @return empty when this one is too many
     */
    synchronized Optional<OpenConnection> open(InetAddress address, Runnable hangUp, int most) {
        ClientNetwork network = ClientNetwork.of(address.getHostAddress());
        int held = counts.getOrDefault(network, 0);
        if (most > 0 && held > most - all && !trusted.test(address)) {
            return Optional.empty();
        }
        all++;
        counts.put(network, held + 1);
        return Optional.of(new OpenConnection(network, hangUp, this));
    }

    synchronized void close(OpenConnection connection) {
        all--;
        counts.computeIfPresent(connection.network(), (_, count) -> count == 1 ? null : count - 1);
    }

    synchronized int size() {
        return all;
    }

    SlowConnections heads() {
        return heads;
    }

    SlowConnections readers() {
        return readers;
    }

    long nanos() {
        return ticker.nanos();
    }
}
