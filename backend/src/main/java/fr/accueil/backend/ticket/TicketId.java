// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of tickets: UUID version 7 (RFC 9562, 5.7), so that new rows stand together at the end of an index. */
final class TicketId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private TicketId() {}

    static UUID at(Instant now) {
        long high = now.toEpochMilli() << 16 | VERSION_7 | RANDOM.nextInt(1 << 12);
        return new UUID(high, VARIANT | RANDOM.nextLong() >>> 2);
    }
}
