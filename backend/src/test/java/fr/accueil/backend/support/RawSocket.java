// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A bare socket, for what no regular client sends. */
public final class RawSocket {

    private static final int PATIENCE_MS = 20_000;

    private RawSocket() {}

    /** Sends a request without a body and reads the whole answer. */
    public static String exchange(int port, String request, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            send(socket, request, headers);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(Socket socket, String request, String... headers) throws IOException {
        String head = request + "\r\nHost: localhost\r\n"
                + (String.join("", headers).contains("websocket")
                        ? "Connection: Upgrade, close\r\n"
                        : "Connection: close\r\n")
                + String.join("\r\n", headers)
                + (headers.length == 0 ? "" : "\r\n")
                + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
    }

    /** Opens the feed, reads no more than the handshake and then never again. */
    public static Socket deafFeed(int port, String path) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.setSoTimeout(PATIENCE_MS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        String head = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        byte[] first = socket.getInputStream().readNBytes("HTTP/1.1 101".length());
        if (!new String(first, StandardCharsets.US_ASCII).equals("HTTP/1.1 101")) {
            socket.close();
            throw new IOException("no feed: " + new String(first, StandardCharsets.US_ASCII));
        }
        return socket;
    }
}
