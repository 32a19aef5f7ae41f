// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.hall;

import fr.accueil.manager.hall.QueueOverview.Counter.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Overviews of halls for the tests, on a Tuesday at 9:58 in Nantes. */
final class QueueOverviews {

    static final Instant NOW = Instant.parse("2026-11-24T08:58:00Z");

    private QueueOverviews() {}

    static QueueOverview open(long seq, List<QueueOverview.Queue> queues, List<QueueOverview.Counter> counters) {
        return overview(seq, true, queues, counters);
    }

    static QueueOverview closed(long seq, List<QueueOverview.Queue> queues) {
        return overview(seq, false, queues, List.of());
    }

    static QueueOverview.Queue waits(String letter, String name, int waiting, int minutes, int openCounters) {
        return new QueueOverview.Queue(
                letter,
                name,
                waiting,
                Optional.of(ago(minutes)),
                openCounters,
                Optional.of(new QueueOverview.Range(10, 25, 30)));
    }

    static QueueOverview.Queue empty(String letter, String name, int openCounters) {
        return new QueueOverview.Queue(letter, name, 0, Optional.empty(), openCounters, Optional.empty());
    }

    static QueueOverview.Counter free(String code, String name, State state, int minutes) {
        return new QueueOverview.Counter(
                code, name, state, ago(minutes), "", Optional.empty(), List.of("A"), Optional.empty());
    }

    static QueueOverview.Counter busy(String code, String name, String agent, QueueOverview.Current current) {
        return new QueueOverview.Counter(
                code, name, State.OPEN, ago(90), "", Optional.of(agent), List.of("A"), Optional.of(current));
    }

    static QueueOverview.Current called(String number, int minutes) {
        return new QueueOverview.Current(number, false, ago(minutes));
    }

    static QueueOverview.Current served(String number, int minutes) {
        return new QueueOverview.Current(number, true, ago(minutes));
    }

    static Instant ago(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    static QueueOverview helping(QueueOverview overview, List<QueueOverview.Help> help) {
        return new QueueOverview(
                overview.seq(),
                overview.siteName(),
                overview.zone(),
                overview.now(),
                overview.open(),
                overview.queues(),
                overview.counters(),
                overview.issuedToday(),
                overview.servedToday(),
                help);
    }

    private static QueueOverview overview(
            long seq, boolean open, List<QueueOverview.Queue> queues, List<QueueOverview.Counter> counters) {
        return new QueueOverview(
                seq,
                "Préfecture de la Loire-Atlantique",
                ZoneId.of("Europe/Paris"),
                NOW,
                open,
                queues,
                counters,
                87,
                70,
                List.of());
    }
}
