// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that takes the first recipient of a mail and answers the second by a sentence of its own. */
final class RefusingMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String refusal;

    RefusingMailServer(String refusal) throws IOException {
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.refusal = refusal;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try {
            while (!socket.isClosed()) {
                try (Socket caller = socket.accept()) {
                    answer(caller);
                }
            }
        } catch (IOException e) {
            // The test is over, or its caller has gone.
            return;
        }
    }

    private void answer(Socket caller) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream answers = caller.getOutputStream();
        say(answers, "220 test");
        int recipients = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            boolean isRecipient = line.toUpperCase(Locale.ROOT).startsWith("RCPT");
            recipients += isRecipient ? 1 : 0;
            say(answers, isRecipient && recipients == 2 ? refusal : "250 ok");
        }
    }

    private static void say(OutputStream answers, String line) throws IOException {
        answers.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        answers.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
