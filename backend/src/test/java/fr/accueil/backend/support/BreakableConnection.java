// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network cable to the server that a test can cut, mend, or leave as if nothing were wrong with it. */
public final class BreakableConnection implements AutoCloseable {

    private final ServerSocket end;
    private final int server;
    private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;
    private volatile boolean silent;

    /** @param server the port of the server on this machine */
    public BreakableConnection(int server) {
        this.server = server;
        try {
            this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.startVirtualThread(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + end.getLocalPort();
    }

    public int port() {
        return end.getLocalPort();
    }

    /** What is open and what is opened later passes nothing, and neither end is notified, as when a switch is dead. */
    public void silence() {
        silent = true;
        goDeaf();
    }

    /** Nothing passes, and both ends are notified. */
    public void cut() {
        cut = true;
        wires.forEach(Wire::close);
    }

    public void mend() {
        cut = false;
        silent = false;
    }

    /** What is open now passes nothing from here on, and neither end is notified; what is opened later works. */
    public void goDeaf() {
        wires.forEach(wire -> wire.deaf = true);
    }

    private void accept() {
        while (!end.isClosed()) {
            try {
                Socket near = end.accept();
                if (cut) {
                    near.close();
                } else {
                    Wire wire = new Wire(near, new Socket(InetAddress.getLoopbackAddress(), server));
                    wire.deaf = silent;
                    wires.add(wire);
                    Thread.startVirtualThread(() -> wire.carry(wire.near, wire.far));
                    Thread.startVirtualThread(() -> wire.carry(wire.far, wire.near));
                }
            } catch (SocketException e) {
                // The server is down, or the test is over.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private final class Wire {

        private final Socket near;
        private final Socket far;
        private volatile boolean deaf;

        Wire(Socket near, Socket far) {
            this.near = near;
            this.far = far;
        }

        void carry(Socket from, Socket to) {
            byte[] buffer = new byte[16 * 1024];
            try {
                InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream();
                for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                    if (!deaf) {
                        out.write(buffer, 0, length);
                        out.flush();
                    }
                }
            } catch (IOException e) {
                // One end has gone.
            }
            close();
        }

        void close() {
            wires.remove(this);
            for (Socket socket : new Socket[] {near, far}) {
                try {
                    socket.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            end.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        wires.forEach(Wire::close);
    }
}
