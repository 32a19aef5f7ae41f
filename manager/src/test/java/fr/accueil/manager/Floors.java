// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager;

import fr.accueil.manager.Floor.Counter.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** Halls for the tests, on a Tuesday at 9:58 in Nantes. */
final class Floors {

    static final Instant NOW = Instant.parse("2026-11-24T08:58:00Z");

    private Floors() {}

    static Floor open(long seq, List<Floor.Queue> queues, List<Floor.Counter> counters) {
        return floor(seq, true, queues, counters);
    }

    static Floor closed(long seq, List<Floor.Queue> queues) {
        return floor(seq, false, queues, List.of());
    }

    static Floor.Queue waits(String letter, String name, int waiting, int minutes, int openCounters) {
        return new Floor.Queue(
                letter,
                name,
                waiting,
                Optional.of(ago(minutes)),
                openCounters,
                Optional.of(new Floor.Range(10, 25, 30)));
    }

    static Floor.Queue empty(String letter, String name, int openCounters) {
        return new Floor.Queue(letter, name, 0, Optional.empty(), openCounters, Optional.empty());
    }

    static Floor.Counter free(String code, String name, State state, int minutes) {
        return new Floor.Counter(code, name, state, ago(minutes), "", Optional.empty(), List.of("A"), Optional.empty());
    }

    static Floor.Counter busy(String code, String name, String agent, Floor.Current current) {
        return new Floor.Counter(
                code, name, State.OPEN, ago(90), "", Optional.of(agent), List.of("A"), Optional.of(current));
    }

    static Floor.Current called(String number, int minutes) {
        return new Floor.Current(number, false, ago(minutes));
    }

    static Floor.Current served(String number, int minutes) {
        return new Floor.Current(number, true, ago(minutes));
    }

    static Instant ago(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    static Floor helping(Floor floor, List<Floor.Help> help) {
        return new Floor(
                floor.seq(),
                floor.siteName(),
                floor.zone(),
                floor.now(),
                floor.open(),
                floor.queues(),
                floor.counters(),
                floor.issuedToday(),
                floor.servedToday(),
                help);
    }

    private static Floor floor(long seq, boolean open, List<Floor.Queue> queues, List<Floor.Counter> counters) {
        return new Floor(
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
