// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The slips that wait for a printer to ask for them. Nanoseconds are those of the {@link fr.accueil.backend.time.Ticker}. */
final class CloudPrntLine {

    private static final int MOST_WAITING = 20;
    /** Longer than the five seconds between two questions of a printer, and about as long as a visitor waits. */
    private static final Duration VISITOR_WAITS = Duration.ofSeconds(15);
    /** A slip older than this is dropped: its visitor has gone. */
    private static final Duration KEPT = Duration.ofMinutes(2);
    /** A printer that asks every few seconds is gone after that. */
    private static final Duration SILENT = Duration.ofSeconds(60);

    /** For the result of a slip that a printer has fetched; without it the slip may be out, and is not offered again. */
    private static final Duration RESULT_COMES = Duration.ofSeconds(15);

    private final List<Waiting> line = new ArrayList<>();
    private Optional<Fetched> fetched = Optional.empty();
    private Optional<Waiting> withoutResult = Optional.empty();
    private Optional<Long> reportedNanos = Optional.empty();

    /** A slip in line under a name that the printer repeats. */
    record Waiting(String token, SlipJob job, long sinceNanos) {

        boolean lasts(Duration than, long nowNanos) {
            return nowNanos - sinceNanos > than.toNanos();
        }
    }

    private record Fetched(Waiting slip, long atNanos) {}

    synchronized boolean add(SlipJob job, long nowNanos) {
        line.removeIf(waiting -> waiting.job() == job);
        return line.size() < MOST_WAITING
                && line.add(new Waiting(UUID.randomUUID().toString(), job, nowNanos));
    }

    /**
     * What a printer in this state is to print now.
     *
     * @param printing whether it is printing a slip
     */
    synchronized Optional<Waiting> poll(PrinterReport report, boolean printing, long nowNanos) {
        reportedNanos = Optional.of(nowNanos);
        if (printing) {
            fetched = fetched.map(one -> new Fetched(one.slip(), nowNanos));
            return Optional.empty();
        }
        if (!report.prints()) {
            line.forEach(waiting -> waiting.job().become(report.slip()));
            return Optional.empty();
        }
        return awaitsResult(nowNanos) ? Optional.empty() : line.stream().findFirst();
    }

    /** Whether a slip is at the printer still; one whose result was lost leaves the line. */
    private boolean awaitsResult(long nowNanos) {
        Optional<Fetched> there = fetched.filter(one -> line.contains(one.slip()));
        if (there.isEmpty()) {
            return false;
        }
        if (nowNanos - there.get().atNanos() <= RESULT_COMES.toNanos()) {
            return true;
        }
        Waiting lost = there.get().slip();
        lost.job().becomeUnlessTold(new SlipState.Failed());
        line.remove(lost);
        withoutResult = Optional.of(lost);
        fetched = Optional.empty();
        return false;
    }

    /** The slip of this name, or the first when the printer gives no name. */
    synchronized Optional<SlipJob> fetch(Optional<String> token, long nowNanos) {
        Optional<Waiting> slip = waiting(token);
        slip.ifPresent(one -> fetched = Optional.of(new Fetched(one, nowNanos)));
        return slip.map(Waiting::job);
    }

    /** Takes it out of the line: printed, or never to be. A result that comes late is believed. */
    synchronized Optional<SlipJob> end(Optional<String> token) {
        Optional<Waiting> ended = waiting(token);
        ended.ifPresent(line::remove);
        return ended.or(() -> withoutResult.filter(
                        late -> token.filter(late.token()::equals).isPresent()))
                .map(Waiting::job);
    }

    /**
     * Runs with the clock: reports slips that waited long enough as failed, and drops slips that are too old.
     *
     * @return whether a printer that had answered before fell silent
     */
    synchronized boolean turn(long nowNanos) {
        for (Waiting waiting : List.copyOf(line)) {
            if (waiting.lasts(VISITOR_WAITS, nowNanos)) {
                waiting.job().becomeUnlessTold(new SlipState.Failed());
            }
            if (waiting.lasts(KEPT, nowNanos)) {
                line.remove(waiting);
            }
        }
        return reportedNanos.filter(at -> nowNanos - at > SILENT.toNanos()).isPresent();
    }

    private Optional<Waiting> waiting(Optional<String> token) {
        return line.stream()
                .filter(waiting -> token.map(waiting.token()::equals).orElse(true))
                .findFirst();
    }
}
