// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A complete body: in memory, or in a file that is deleted when this is closed. */
final class HeldBody implements AutoCloseable {

    private final byte[] bytes;
    private final @Nullable Upload file;
    private final long length;

    /** @param length of the body as it arrived; the stored part is at most the limit of its address, and a byte */
    HeldBody(byte[] bytes, @Nullable Upload file, long length) {
        this.bytes = bytes;
        this.file = file;
        this.length = length;
    }

    /** The request as if the body had just arrived, for the application. */
    HttpServletRequest in(HttpServletRequest request) {
        return new HeldRequest(request, this);
    }

    long length() {
        return length;
    }

    boolean isFile() {
        return file != null;
    }

    InputStream open() {
        try {
            return file == null ? new ByteArrayInputStream(bytes) : file.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
