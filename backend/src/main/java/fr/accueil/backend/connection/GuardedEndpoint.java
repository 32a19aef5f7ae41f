// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.jspecify.annotations.Nullable;

/** Accepts a connection only when its network has a free place. */
final class GuardedEndpoint extends NioEndpoint {

    private volatile @Nullable OpenConnections connections;
    /** Used only by the thread that accepts connections. */
    private @Nullable OpenConnection admitted;

    void guard(OpenConnections all) {
        connections = all;
    }

    @Override
    protected boolean setSocketOptions(SocketChannel socket) {
        OpenConnections all = connections;
        InetAddress address = socket.socket().getInetAddress();
        if (all == null || address == null) {
            return super.setSocketOptions(socket);
        }
        Optional<OpenConnection> place = all.open(address, () -> hangUp(socket), getMaxConnections());
        if (place.isEmpty()) {
            destroySocket(socket);
            return false;
        }
        admitted = place.get();
        boolean isTaken = super.setSocketOptions(socket);
        admitted = null;
        if (!isTaken) {
            place.get().close();
        }
        return isTaken;
    }

    /** Closing it here would break the thread that is using the channel. */
    private static void hangUp(SocketChannel socket) {
        try {
            socket.shutdownInput();
            socket.shutdownOutput();
        } catch (IOException e) {
            // It has ended.
        }
    }

    @Nullable
    OpenConnection admitted() {
        return admitted;
    }

    @Override
    protected NioChannel createChannel(SocketBufferHandler buffers) {
        return new GuardedChannel(buffers, this);
    }
}
