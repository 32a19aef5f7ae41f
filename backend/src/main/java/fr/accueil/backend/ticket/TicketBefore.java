// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A ticket as it was before a move, so that the move can be undone. A note stays: it is not part of a move. */
public record TicketBefore(
        TicketStatus status,
        String service,
        String queue,
        String line,
        Instant countsFrom,
        @Nullable Instant quietUntil,
        @Nullable Instant calledAt,
        @Nullable Instant startedAt,
        @Nullable Instant segmentFrom,
        @Nullable Instant endedAt,
        @Nullable String counter,
        @Nullable String agent,
        int calls,
        int roundCalls,
        @Nullable Long callSeq,
        int transfers,
        long servedMs,
        String outcomes) {}
