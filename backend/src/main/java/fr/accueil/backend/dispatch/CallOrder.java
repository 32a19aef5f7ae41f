// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The order of call: head start, a linear form of accumulating priority (Stanford, Taylor and Ziedins, Queueing Systems
 * 77, 2014). Within a class first come is first served; a ticket is overtaken only by tickets that arrived less than
 * the difference of head starts after it, so no visitor waits for ever behind a class.
 */
public final class CallOrder {

    private CallOrder() {}

    /** The instant from which a visitor waits: the later of the arrival and the booked time, if there is one. */
    public static Instant waitsFrom(Instant arrived, Optional<Instant> booked) {
        return booked.filter(arrived::isBefore).orElse(arrived);
    }

    /**
     * The instant that a ticket counts from.
     *
     * @param since from when its visitor waits, see {@link #waitsFrom}
     * @param headStart of its class, 0 or more
     */
    public static Instant countsFrom(Instant since, Duration headStart) {
        if (headStart.isNegative()) {
            throw new IllegalArgumentException("a head start cannot be negative: " + headStart);
        }
        return since.minus(headStart);
    }

    /**
     * The instant that a ticket counts from which is sent to the head of a line: its own, or just before the first one.
     *
     * @param first what the first of that line counts from; empty for an empty line
     */
    public static Instant beforeAll(Instant own, Optional<Instant> first) {
        return first.filter(other -> !own.isBefore(other))
                .map(other -> other.minus(1, ChronoUnit.MICROS))
                .orElse(own);
    }

    /** The next ticket of a counter: the smallest place among its heads, each moved later by its line's penalty. */
    public static <T> Optional<LineHead<T>> next(Collection<LineHead<T>> heads) {
        return heads.stream().min(Comparator.comparing(CallOrder::penalised));
    }

    private static LinePlace penalised(LineHead<?> head) {
        return new LinePlace(
                head.place().countsFrom().plus(head.line().penalty()),
                head.place().issuedSeq());
    }
}
