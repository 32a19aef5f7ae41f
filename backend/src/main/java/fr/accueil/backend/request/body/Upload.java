// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One body in a file that is deleted when it is closed. */
final class Upload {

    private static final Logger LOG = LoggerFactory.getLogger(Upload.class);

    private final FileChannel file;
    private final Runnable after;
    private final AtomicBoolean isClosed = new AtomicBoolean();

    /** @param after runs once, when the file is deleted */
    Upload(FileChannel file, Runnable after) {
        this.file = file;
        this.after = after;
    }

    /** @throws IOException when the disk is full, or this is closed */
    void write(byte[] bytes, int length) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        while (rest.hasRemaining()) {
            file.write(rest);
        }
    }

    /** From its start; once. */
    InputStream read() throws IOException {
        file.position(0);
        return Channels.newInputStream(file);
    }

    void close() {
        if (isClosed.compareAndSet(false, true)) {
            try {
                file.close();
            } catch (IOException e) {
                LOG.warn("a file of an upload could not be closed", e);
            } finally {
                after.run();
            }
        }
    }
}
