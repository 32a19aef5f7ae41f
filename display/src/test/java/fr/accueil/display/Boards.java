// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Boards for the tests, on a Tuesday at 9:58 in Nantes. */
final class Boards {

    static final Instant NOW = Instant.parse("2026-11-24T08:58:00Z");

    private Boards() {}

    static Board.Call call(long seq, String number, String counter) {
        return new Board.Call(
                seq,
                number,
                "Guichet",
                counter,
                NOW.minusSeconds(3),
                1,
                false,
                Optional.empty(),
                List.of(new Board.Speech("fr", "Ticket dit.", "/voice/said")));
    }

    static Board.Queue queue(String letter, String name, int waiting) {
        return new Board.Queue(letter, name, waiting, Optional.empty());
    }

    static Board open(long seq, List<Board.Call> calls, List<Board.Queue> queues) {
        return board(seq, calls, queues, true, Optional.empty());
    }

    static Board closed(long seq, List<Board.Call> calls, List<Board.Queue> queues) {
        return board(seq, calls, queues, false, Optional.empty());
    }

    static Board openUntil(Instant closing) {
        return board(1, List.of(), List.of(), true, Optional.of(closing));
    }

    private static Board board(
            long seq, List<Board.Call> calls, List<Board.Queue> queues, boolean open, Optional<Instant> closesAt) {
        return board(seq, calls, queues, open, closesAt, List.of());
    }

    static Board saying(long seq, String... messages) {
        return board(seq, List.of(call(seq, "A042", "3")), List.of(), true, Optional.empty(), List.of(messages));
    }

    private static Board board(
            long seq,
            List<Board.Call> calls,
            List<Board.Queue> queues,
            boolean open,
            Optional<Instant> closesAt,
            List<String> messages) {
        return new Board(
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
                new Board.Voice(1, new TreeMap<>(Map.of(LocalTime.of(12, 0), 60, LocalTime.of(8, 0), 80))),
                messages,
                List.of());
    }

    /** The same with slides beside the calls. */
    static Board showing(Board board, Slide... slides) {
        return new Board(
                board.seq(),
                board.siteName(),
                board.place(),
                board.zone(),
                board.now(),
                board.calls(),
                board.queues(),
                board.open(),
                board.closesAt(),
                board.opensAt(),
                board.holiday(),
                board.voice(),
                board.messages(),
                List.of(slides));
    }

    /** Closed with nobody left, until an opening. */
    static Board closedUntil(long seq, LocalDateTime opening, String... holiday) {
        Board board = closed(seq, List.of(), List.of());
        return new Board(
                board.seq(),
                board.siteName(),
                board.place(),
                board.zone(),
                board.now(),
                board.calls(),
                board.queues(),
                board.open(),
                board.closesAt(),
                Optional.of(opening),
                Stream.of(holiday).findFirst(),
                board.voice(),
                board.messages(),
                board.slides());
    }
}
