// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request;

import fr.accueil.backend.configuration.ServerSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Warns at the start when the machine lets fewer connections wait than the server sets. */
@Component
class Backlog {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final Path OF_LINUX = Path.of("/proc/sys/net/core/somaxconn");

    private static final int MOST_BYTES = 32;

    private final int acceptCount;

    Backlog(ServerSettings server) {
        this.acceptCount = server.tomcat().acceptCount();
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        OptionalInt allowed = allowed(OF_LINUX);
        if (allowed.isPresent() && allowed.getAsInt() < acceptCount) {
            LOG.warn(
                    "This machine lets {} connections wait, not {}: set net.core.somaxconn={} if many come at once.",
                    allowed.getAsInt(),
                    acceptCount,
                    acceptCount);
        }
    }

    /** Empty when the machine does not give it. */
    static OptionalInt allowed(Path file) {
        try (InputStream text = Files.newInputStream(file)) {
            // In one reading: Linux returns such a file once, and only as much as the first read requests.
            String number = new String(text.readNBytes(MOST_BYTES), StandardCharsets.US_ASCII);
            return OptionalInt.of(Integer.parseInt(number.strip()));
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }
}
