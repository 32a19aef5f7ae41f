// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A complete body as a stream. */
final class HeldStream extends ServletInputStream {

    private final InputStream bytes;
    private boolean isFinished;

    HeldStream(HeldBody body) {
        this.bytes = body.isFile() ? new BufferedInputStream(body.open()) : body.open();
        this.isFinished = body.length() == 0;
    }

    @Override
    public int read() throws IOException {
        int read = bytes.read();
        update(read);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = bytes.read(into, from, length);
        update(read);
        return read;
    }

    private void update(int read) throws IOException {
        isFinished = read < 0 || bytes.available() == 0;
    }

    @Override
    public int available() throws IOException {
        return bytes.available();
    }

    @Override
    public boolean isFinished() {
        return isFinished;
    }

    @Override
    public boolean isReady() {
        return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new IllegalStateException("the body is there already: read it");
    }
}
