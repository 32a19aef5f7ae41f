// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Phones that come back by the rule of {@code phone.js} when their line is lost. */
final class Crowd implements AutoCloseable {

    private static final String HANDSHAKE = "GET %s HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
            + "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";
    private static final int SILENCE_MS = 40_000;
    private static final int MOST_DELAY_MS = 30_000;

    private final int port;
    private final List<String> paths;
    private final AtomicInteger connected = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile boolean closed;

    Crowd(int port, List<String> paths) {
        this.port = port;
        this.paths = paths;
    }

    void start() {
        paths.forEach(path -> Thread.startVirtualThread(() -> live(path)));
    }

    int connected() {
        return connected.get();
    }

    /** Attempts that came to nothing since the last question. */
    int failures() {
        return failures.getAndSet(0);
    }

    void awaitAllLost() {
        while (connected.get() > 0) {
            pause(10);
        }
        failures.set(0);
    }

    /** @return when the last one received its ticket, or when patience ended */
    long awaitAllConnected(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (connected.get() < paths.size() && System.nanoTime() < deadline) {
            pause(10);
        }
        return System.nanoTime();
    }

    private void live(String path) {
        int attempts = 0;
        while (!closed) {
            boolean received = once(path);
            if (!received) {
                failures.incrementAndGet();
            }
            attempts = received ? 0 : attempts + 1;
            long most = Math.min(MOST_DELAY_MS, 2000L << Math.min(attempts, 5));
            pause(500 + ThreadLocalRandom.current().nextLong(most));
        }
    }

    /** Whether the phone received its ticket before the line was lost. */
    private boolean once(String path) {
        boolean received = false;
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(SILENCE_MS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), SILENCE_MS);
            socket.getOutputStream().write(HANDSHAKE.formatted(path).getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] buffer = new byte[2048];
            StringBuilder head = new StringBuilder();
            for (int length = in.read(buffer); length >= 0 && !closed; length = in.read(buffer)) {
                if (!received) {
                    head.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
                    if (head.indexOf("\"passes\":") >= 0) {
                        received = true;
                        connected.incrementAndGet();
                    } else if (head.length() > 12 && !head.toString().startsWith("HTTP/1.1 101")) {
                        return false;
                    }
                }
            }
        } catch (IOException e) {
            // The line was lost, or could not be had.
        } finally {
            if (received) {
                connected.decrementAndGet();
            }
        }
        return received;
    }

    private static void pause(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }

    @Override
    public void close() {
        closed = true;
    }
}
