// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.trace;

import fr.accueil.backend.dispatch.HallState.Activity;
import fr.accueil.backend.dispatch.HallState.Counter;
import fr.accueil.backend.dispatch.Line;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The servers of a trace, known by what they did so far: who is at work, and which lines each takes. A trace says
 * nothing of breaks: a server that has been free for a quarter of an hour counts as away.
 */
final class Servers {

    private static final Duration AWAY_AFTER = Duration.ofMinutes(15);
    /** Before so many of a line were to be expected at a server, it says nothing that there were none. */
    private static final double EXPECTED = 6;
    /** A server that takes a line ten times more rarely than the others does not take it. */
    private static final double RARELY = 0.1;

    private static final int RENEW = 10;

    private final Map<String, Server> servers = new LinkedHashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();
    private final Set<String> known = new LinkedHashSet<>();
    private int all;

    private static final class Server {
        private final String code;
        private final Map<String, Integer> taken = new HashMap<>();
        private int all;
        private @Nullable List<Line> lines;
        private int linesOf;
        private Activity activity = new Activity.Free(Instant.EPOCH);

        Server(String code) {
            this.code = code;
        }
    }

    void arrived(String line) {
        if (known.add(line)) {
            servers.values().forEach(server -> server.lines = null);
        }
    }

    void called(String code, String ticket, TraceRow row, Instant at) {
        Server server = servers.computeIfAbsent(code, Server::new);
        server.activity = new Activity.Serving(ticket, row.service(), at);
        server.taken.merge(row.line(), 1, Integer::sum);
        server.all++;
        taken.merge(row.line(), 1, Integer::sum);
        all++;
    }

    /** The end of a service; of one that another has pushed out already, nothing follows. */
    void ended(String code, String ticket, Instant at) {
        Server server = servers.get(code);
        if (server != null
                && server.activity instanceof Activity.Serving serving
                && serving.ticket().equals(ticket)) {
            server.activity = new Activity.Free(at);
        }
    }

    /** The servers at work. Where no known one takes a line with visitors, an unknown one may. */
    List<Counter> counters(Instant now, Set<String> waitedFor) {
        List<Counter> counters = new ArrayList<>();
        Set<String> unserved = new LinkedHashSet<>(waitedFor);
        for (Server server : servers.values()) {
            boolean away = server.activity instanceof Activity.Free free
                    && free.since().plus(AWAY_AFTER).isBefore(now);
            if (!away) {
                List<Line> lines = lines(server);
                counters.add(new Counter(server.code, lines, server.activity));
                lines.forEach(line -> unserved.remove(line.code()));
            }
        }
        if (!unserved.isEmpty()) {
            List<Line> lines =
                    unserved.stream().map(line -> new Line(line, Duration.ZERO)).toList();
            counters.add(new Counter("?", lines, new Activity.Opens(now)));
        }
        return counters;
    }

    int busy() {
        return (int) servers.values().stream()
                .filter(server -> server.activity instanceof Activity.Serving)
                .count();
    }

    private List<Line> lines(Server server) {
        List<Line> lines = server.lines;
        if (lines == null || server.all >= server.linesOf + RENEW) {
            lines = known.stream()
                    .filter(line -> takes(server, line))
                    .map(line -> new Line(line, Duration.ZERO))
                    .toList();
            server.lines = lines;
            server.linesOf = server.all;
        }
        return lines;
    }

    private boolean takes(Server server, String line) {
        double usual = (double) taken.getOrDefault(line, 0) / Math.max(1, all);
        double own = (double) server.taken.getOrDefault(line, 0) / Math.max(1, server.all);
        return server.all * usual < EXPECTED || own >= RARELY * usual;
    }
}
