// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Connections that ask for an answer and read it a little at a time. */
public final class SlowReaders implements AutoCloseable {

    private static final int SIP = 8 * 1024;
    private static final int PATIENCE_MS = 30_000;

    private final List<Socket> sockets = new ArrayList<>();
    private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor();

    private final Map<Socket, String> answers = new ConcurrentHashMap<>();

    private SlowReaders() {}

    /** The first lines of the answers so far, each with how many have it. */
    public Map<String, Long> answers() {
        return answers.values().stream().collect(Collectors.groupingBy(line -> line, Collectors.counting()));
    }

    /** @param from the local address to come from */
    public static SlowReaders open(int port, int count, InetAddress from, String path) throws IOException {
        SlowReaders readers = new SlowReaders();
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket();
            socket.setReceiveBufferSize(SIP);
            socket.setSoTimeout(PATIENCE_MS);
            socket.bind(new InetSocketAddress(from, 0));
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            readers.sockets.add(socket);
        }
        readers.hand.scheduleWithFixedDelay(readers::sip, 0, 500, TimeUnit.MILLISECONDS);
        return readers;
    }

    private void sip() {
        for (Socket socket : sockets) {
            try {
                if (socket.getInputStream().available() > 0) {
                    byte[] sip = socket.getInputStream().readNBytes(SIP / 4);
                    answers.putIfAbsent(
                            socket,
                            new String(sip, StandardCharsets.ISO_8859_1)
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
                }
            } catch (IOException e) {
                // The server has ended this one.
            }
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
