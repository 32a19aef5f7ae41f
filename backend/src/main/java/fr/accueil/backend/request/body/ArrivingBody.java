// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The received part of a body: the first 64 KiB in memory, a longer one in a file. */
final class ArrivingBody {

    private static final Logger LOG = LoggerFactory.getLogger(ArrivingBody.class);

    private final BodyPolicy rule;
    private final IncompleteBodies bodies;
    private final Uploads uploads;
    private final String address;
    /** Used only by the container's threads, one after the other. */
    private byte[] bytes = new byte[0];

    private int inMemory;
    private long kept;
    /** The counted bytes, and the file; used by the thread that ends this. */
    private volatile int held;

    private volatile @Nullable Upload file;
    private volatile long length;

    ArrivingBody(BodyPolicy rule, IncompleteBodies bodies, Uploads uploads, String address) {
        this.rule = rule;
        this.bodies = bodies;
        this.uploads = uploads;
        this.address = address;
    }

    /** All bytes received, the dropped ones as well. */
    long length() {
        return length;
    }

    boolean isRefused() {
        return rule.refuses(length);
    }

    /** Gives the status of the answer when no more can be kept. */
    OptionalInt add(byte[] piece, int read) {
        length = length + read;
        int most = (int) Math.min(read, rule.most() + 1 - kept);
        if (length > BodyPolicy.MOST_DROPPED) {
            return OptionalInt.of(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        if (most <= 0) {
            return OptionalInt.empty();
        }
        try {
            boolean isKept = kept + most <= BodyFilter.MOST + 1 ? keep(piece, most) : write(piece, most);
            kept += most;
            return isKept ? OptionalInt.empty() : OptionalInt.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } catch (IOException e) {
            LOG.warn("a body could not be written to a file: {}", e.toString());
            return OptionalInt.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private boolean keep(byte[] piece, int most) {
        if (inMemory + most > bytes.length) {
            int longer = Math.min(Math.max(bytes.length * 2, inMemory + most), BodyFilter.MOST + 1);
            if (!bodies.hold(longer - bytes.length)) {
                return false;
            }
            held = longer;
            bytes = Arrays.copyOf(bytes, longer);
        }
        System.arraycopy(piece, 0, bytes, inMemory, most);
        inMemory += most;
        return true;
    }

    private boolean write(byte[] piece, int most) throws IOException {
        Upload open = file;
        if (open == null) {
            open = uploads.open(address).orElse(null);
            if (open == null) {
                return false;
            }
            file = open;
            open.write(bytes, inMemory);
            bytes = new byte[0];
            inMemory = 0;
        }
        open.write(piece, most);
        return true;
    }

    HeldBody whole() {
        return new HeldBody(Arrays.copyOf(bytes, inMemory), file, length);
    }

    /** In bytes, in memory. */
    int held() {
        return held;
    }

    /** Drops the file of an unused body. */
    void drop() {
        Upload open = file;
        if (open != null) {
            open.close();
        }
    }
}
