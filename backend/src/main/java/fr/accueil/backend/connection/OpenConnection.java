// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import fr.accueil.backend.limit.ClientNetwork;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** One connection. One thread at a time reports its reads and writes; any thread may end it. */
final class OpenConnection {

    /** For a whole head, from its first byte on. */
    static final Duration HEAD = Duration.ofSeconds(10);

    /** For a whole answer, and more for a long one. */
    static final Duration ANSWER = Duration.ofSeconds(60);

    /** Bytes a second of a long answer: less than the slowest line of a telephone. */
    static final long SLOWEST = 4 * 1024;

    /** Bytes a second below which a caller reads slowly: it is ended when too many hold a worker. */
    static final long SLOW = 64 * 1024;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int PARTS = 1024;
    private static final long SECOND_PART = SECOND / PARTS;

    private final ClientNetwork network;
    private final Runnable hangUp;
    private final OpenConnections all;
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean isAnswering;
    private boolean hasHead;
    private long headSince;
    private boolean hasWritten;
    private long writingSince;
    private long written;
    private volatile boolean isFull;
    private volatile long fullSince;
    private final AtomicLong takenSince = new AtomicLong();
    private volatile boolean isGivenUp;

    /** @param hangUp makes the container see its end */
    OpenConnection(ClientNetwork network, Runnable hangUp, OpenConnections all) {
        this.network = network;
        this.hangUp = hangUp;
        this.all = all;
    }

    ClientNetwork network() {
        return network;
    }

    /** Some bytes of a head are there. */
    void headBegins() {
        if (!hasHead) {
            hasHead = true;
            headSince = all.nanos();
        }
    }

    /** The head is still incomplete; gives the milliseconds left for it, none when the time is over. */
    long headGoesOn() {
        all.heads().add(this).ifPresent(OpenConnection::giveUp);
        return Math.max(0, HEAD.minusNanos(all.nanos() - headSince).toMillis());
    }

    void headIsThere() {
        if (hasHead) {
            hasHead = false;
            all.heads().remove(this);
        }
    }

    boolean hasHead() {
        return hasHead;
    }

    /** From here on a worker waits while the caller does not read. */
    void answerBegins() {
        isAnswering = true;
        hasWritten = false;
        written = 0;
        isFull = false;
        takenSince.set(0);
    }

    void answerEnds() {
        if (isAnswering) {
            isAnswering = false;
            all.readers().remove(this);
        }
    }

    /** @throws IOException when the answer takes too long, or other requests need the worker */
    void writes() throws IOException {
        if (!isAnswering) {
            return;
        }
        long now = all.nanos();
        if (!hasWritten) {
            hasWritten = true;
            writingSince = now;
        }
        // Divided first: a video in nanoseconds of its length would be too large a number.
        if (isGivenUp || now - writingSince > ANSWER.toNanos() + written / SLOWEST * SECOND) {
            throw new SocketTimeoutException("the answer is read too slowly");
        }
    }

    /** @param isFull whether the network takes no more for now */
    void wrote(int bytes, boolean isFull) {
        written += Math.max(0, bytes);
        if (!isAnswering) {
            return;
        }
        if (this.isFull) {
            takenSince.addAndGet(Math.max(0, bytes));
        } else if (isFull) {
            fullSince = all.nanos();
            this.isFull = true;
        }
        if (isFull) {
            all.readers().add(this).ifPresent(OpenConnection::giveUp);
        }
    }

    /** Bytes that the network buffers at once do not count: only bytes taken later show that the caller reads. */
    boolean isSlowReader() {
        return isFull && takenSince.get() < (all.nanos() - fullSince) / SECOND_PART * (SLOW / PARTS);
    }

    private void giveUp() {
        isGivenUp = true;
        hangUp.run();
    }

    void close() {
        if (closed.compareAndSet(false, true)) {
            all.heads().remove(this);
            all.readers().remove(this);
            all.close(this);
        }
    }
}
