// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Connections whose bodies come one byte at a time and never end. */
public final class SlowBodies implements AutoCloseable {

    private static final int PATIENCE_MS = 30_000;

    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor();

    private volatile char next = '1';

    private SlowBodies() {}

    /**
     * @param head the request line and the headers, each line but the last ended by CR LF
     * @param from the local address to come from
     */
    public static SlowBodies open(int port, int count, InetAddress from, String head) throws IOException {
        SlowBodies bodies = new SlowBodies();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write((head + "\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            if (head.contains("chunked")) {
                socket.getOutputStream().write("1388\r\n".getBytes(StandardCharsets.US_ASCII));
            }
            bodies.sockets.add(socket);
        }
        bodies.hand.scheduleWithFixedDelay(bodies::trickle, 0, 1, TimeUnit.SECONDS);
        return bodies;
    }

    /** Connections whose heads begin like this, go on one byte at a time and never end. */
    public static SlowBodies heads(int port, int count, InetAddress from, String beginning) throws IOException {
        SlowBodies heads = new SlowBodies();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, from, 0);
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(beginning.getBytes(StandardCharsets.US_ASCII));
            heads.sockets.add(socket);
        }
        heads.next = beginning.isBlank() ? '\n' : '1';
        heads.hand.scheduleWithFixedDelay(heads::trickle, 0, 1, TimeUnit.SECONDS);
        return heads;
    }

    private void trickle() {
        for (Socket socket : sockets) {
            try {
                socket.getOutputStream().write(next);
            } catch (IOException e) {
                // The server has ended this one.
            }
        }
    }

    /** The status of each answer, or 0 where none came. */
    public List<Integer> answers() {
        return sockets.stream().map(SlowBodies::answer).toList();
    }

    private static int answer(Socket socket) {
        try {
            byte[] first = socket.getInputStream().readNBytes("HTTP/1.1 408".length());
            return first.length < 12 ? 0 : Integer.parseInt(new String(first, 9, 3, StandardCharsets.US_ASCII));
        } catch (SocketTimeoutException e) {
            return 0;
        } catch (IOException e) {
            return -1;
        }
    }

    /** Whether the server has closed all of them. */
    public boolean areClosed() {
        return sockets.stream().allMatch(SlowBodies::isClosed);
    }

    private static boolean isClosed(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Override
    public void close() {
        hand.shutdownNow();
        for (Socket socket : sockets) {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
