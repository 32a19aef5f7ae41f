// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Snapshots of displays for the tests, on a Tuesday at 9:58 in Nantes. */
final class DisplaySnapshots {

    static final Instant NOW = Instant.parse("2026-11-24T08:58:00Z");

    private DisplaySnapshots() {}

    static DisplaySnapshot.Call call(long seq, String number, String counter) {
        return new DisplaySnapshot.Call(
                seq,
                number,
                "Guichet",
                counter,
                NOW.minusSeconds(3),
                1,
                false,
                Optional.empty(),
                List.of(new DisplaySnapshot.Speech("fr", "Ticket dit.", "/voice/said")));
    }

    static DisplaySnapshot.Queue queue(String letter, String name, int waiting) {
        return new DisplaySnapshot.Queue(letter, name, waiting, Optional.empty());
    }

    static DisplaySnapshot open(long seq, List<DisplaySnapshot.Call> calls, List<DisplaySnapshot.Queue> queues) {
        return board(seq, calls, queues, true, Optional.empty());
    }

    static DisplaySnapshot closed(long seq, List<DisplaySnapshot.Call> calls, List<DisplaySnapshot.Queue> queues) {
        return board(seq, calls, queues, false, Optional.empty());
    }

    static DisplaySnapshot openUntil(Instant closing) {
        return board(1, List.of(), List.of(), true, Optional.of(closing));
    }

    private static DisplaySnapshot board(
            long seq,
            List<DisplaySnapshot.Call> calls,
            List<DisplaySnapshot.Queue> queues,
            boolean open,
            Optional<Instant> closesAt) {
        return board(seq, calls, queues, open, closesAt, List.of());
    }

    static DisplaySnapshot saying(long seq, String... messages) {
        return board(seq, List.of(call(seq, "A042", "3")), List.of(), true, Optional.empty(), List.of(messages));
    }

    private static DisplaySnapshot board(
            long seq,
            List<DisplaySnapshot.Call> calls,
            List<DisplaySnapshot.Queue> queues,
            boolean open,
            Optional<Instant> closesAt,
            List<String> messages) {
        return new DisplaySnapshot(
                seq,
                "Préfecture de la Loire-Atlantique",
                "Accueil général",
                ZoneId.of("Europe/Paris"),
                NOW,
                calls,
                queues,
                open,
                closesAt,
                Optional.empty(),
                Optional.empty(),
                new DisplaySnapshot.Voice(1, new TreeMap<>(Map.of(LocalTime.of(12, 0), 60, LocalTime.of(8, 0), 80))),
                messages,
                List.of(),
                false);
    }

    /** The same snapshot with slides beside the calls. */
    static DisplaySnapshot showing(DisplaySnapshot snapshot, Slide... slides) {
        return new DisplaySnapshot(
                snapshot.seq(),
                snapshot.siteName(),
                snapshot.place(),
                snapshot.zone(),
                snapshot.now(),
                snapshot.calls(),
                snapshot.queues(),
                snapshot.open(),
                snapshot.closesAt(),
                snapshot.opensAt(),
                snapshot.holiday(),
                snapshot.voice(),
                snapshot.messages(),
                List.of(slides),
                snapshot.training());
    }

    /** Closed with no visitor left, until an opening. */
    static DisplaySnapshot closedUntil(long seq, LocalDateTime opening, String... holiday) {
        DisplaySnapshot snapshot = closed(seq, List.of(), List.of());
        return new DisplaySnapshot(
                snapshot.seq(),
                snapshot.siteName(),
                snapshot.place(),
                snapshot.zone(),
                snapshot.now(),
                snapshot.calls(),
                snapshot.queues(),
                snapshot.open(),
                snapshot.closesAt(),
                Optional.of(opening),
                Stream.of(holiday).findFirst(),
                snapshot.voice(),
                snapshot.messages(),
                snapshot.slides(),
                snapshot.training());
    }

    /** The same snapshot in a training. */
    static DisplaySnapshot training(DisplaySnapshot snapshot) {
        return new DisplaySnapshot(
                snapshot.seq(),
                snapshot.siteName(),
                snapshot.place(),
                snapshot.zone(),
                snapshot.now(),
                snapshot.calls(),
                snapshot.queues(),
                snapshot.open(),
                snapshot.closesAt(),
                snapshot.opensAt(),
                snapshot.holiday(),
                snapshot.voice(),
                snapshot.messages(),
                snapshot.slides(),
                true);
    }
}
