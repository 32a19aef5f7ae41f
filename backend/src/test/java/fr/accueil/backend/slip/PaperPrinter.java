// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A network printer that understands what it receives and keeps the paper for the test to read. */
final class PaperPrinter implements AutoCloseable {

    /** How it behaves from its next connection on. */
    enum Mood {
        WELL,
        PAPER_LOW,
        PAPER_OUT,
        OFFLINE,
        /** Takes the connection and reads, but never answers. */
        HALF_OPEN,
        /** Takes the connection and never reads. */
        STALLED,
        STALLS_MIDWAY,
        CLOSES_MIDWAY,
        /** Prints only after a command to go on. */
        SLOW
    }

    private static final int HEALTHY = 0x12;

    private final ServerSocket server;
    private final List<Socket> connections = new ArrayList<>();
    private final BlockingQueue<BufferedImage> papers = new LinkedBlockingQueue<>();
    private final BlockingQueue<Mood> visits = new LinkedBlockingQueue<>();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final List<int[]> rows = new ArrayList<>();
    private volatile Mood mood = Mood.WELL;
    private volatile String fault = "";

    PaperPrinter() throws IOException {
        server = new ServerSocket();
        server.setReceiveBufferSize(4096);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        Thread.ofVirtual().start(this::receive);
    }

    /** What the site file says of it. */
    String plan() {
        return "{ kind: escpos, host: 127.0.0.1, port: " + server.getLocalPort() + " }";
    }

    void becomes(Mood next) {
        mood = next;
    }

    void goesOn() {
        goOn.countDown();
    }

    /** The next paper that is cut. */
    BufferedImage paper() throws InterruptedException {
        BufferedImage paper = papers.poll(30, TimeUnit.SECONDS);
        if (paper == null) {
            throw new AssertionError("no paper came out " + fault);
        }
        return paper;
    }

    /** Waits for a connection that was received in this mood. */
    void visited(Mood received) throws InterruptedException {
        while (true) {
            Mood seen = visits.poll(30, TimeUnit.SECONDS);
            if (seen == received) {
                return;
            }
            if (seen == null) {
                throw new AssertionError("no connection came");
            }
        }
    }

    boolean isEmpty() {
        return papers.isEmpty();
    }

    String fault() {
        return fault;
    }

    @Override
    public synchronized void close() throws IOException {
        server.close();
        for (Socket socket : connections) {
            socket.close();
        }
    }

    private synchronized void keep(Socket socket) {
        connections.add(socket);
    }

    private void receive() {
        try {
            while (true) {
                Socket socket = server.accept();
                keep(socket);
                visits.add(mood);
                Thread.ofVirtual().start(() -> serve(socket, mood));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private void serve(Socket socket, Mood received) {
        try {
            if (received == Mood.STALLED) {
                return;
            }
            DataInputStream in = new DataInputStream(socket.getInputStream());
            while (obey(in, socket, received)) {
                // One command after the other.
            }
            if (received != Mood.STALLS_MIDWAY) {
                socket.close();
            }
        } catch (EOFException gone) {
            // It said goodbye.
        } catch (IOException | InterruptedException e) {
            // A call that the end of the test cuts off is no fault.
            if (!server.isClosed()) {
                fault += e;
            }
        }
    }

    /** One command; false when it has enough. */
    private boolean obey(DataInputStream in, Socket socket, Mood received) throws IOException, InterruptedException {
        int first = in.readUnsignedByte();
        int second = in.readUnsignedByte();
        switch (first << 8 | second) {
            case 0x1004 -> answer(in.readUnsignedByte(), socket.getOutputStream(), received);
            case 0x1b40 -> begin();
            case 0x1b64 -> in.readUnsignedByte();
            case 0x1d76 -> {
                if (received == Mood.STALLS_MIDWAY || received == Mood.CLOSES_MIDWAY) {
                    return false;
                }
                if (received == Mood.SLOW) {
                    goOn.await();
                }
                band(in);
            }
            case 0x1d56 -> cut(in);
            default -> {
                fault += " unknown command " + Integer.toHexString(first << 8 | second);
                return false;
            }
        }
        return true;
    }

    private static void answer(int question, OutputStream out, Mood received) throws IOException {
        if (received == Mood.HALF_OPEN) {
            return;
        }
        int paper = received == Mood.PAPER_OUT ? 0x7e : received == Mood.PAPER_LOW ? 0x1e : HEALTHY;
        out.write(
                switch (question) {
                    case 1 -> received == Mood.OFFLINE ? HEALTHY | 0x08 : HEALTHY;
                    case 2 -> HEALTHY;
                    case 4 -> paper;
                    default -> throw new IOException("unknown question " + question);
                });
    }

    /** A print that begins while a paper is not cut yet spoils it. */
    private synchronized void begin() {
        if (!rows.isEmpty()) {
            fault += " two slips on one paper";
        }
        rows.clear();
    }

    private synchronized void band(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0x30 || in.readUnsignedByte() != 0) {
            fault += " not a picture";
        }
        int bytes = in.readUnsignedByte() | in.readUnsignedByte() << 8;
        int height = in.readUnsignedByte() | in.readUnsignedByte() << 8;
        if (height > 256) {
            fault += " too many rows";
        }
        for (int y = 0; y < height; y++) {
            int[] row = new int[bytes];
            for (int x = 0; x < bytes; x++) {
                row[x] = in.readUnsignedByte();
            }
            rows.add(row);
        }
    }

    private synchronized void cut(DataInputStream in) throws IOException {
        if (in.readUnsignedByte() != 0x42 || in.readUnsignedByte() != 0) {
            fault += " not the cut that was expected";
        }
        BufferedImage paper =
                new BufferedImage(rows.getFirst().length * 8, rows.size(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < paper.getHeight(); y++) {
            for (int x = 0; x < paper.getWidth(); x++) {
                boolean dark = (rows.get(y)[x / 8] & 0x80 >> x % 8) != 0;
                paper.setRGB(x, y, (dark ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        rows.clear();
        papers.add(paper);
    }
}
