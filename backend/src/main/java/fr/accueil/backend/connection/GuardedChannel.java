// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.NioEndpoint;
import org.apache.tomcat.util.net.SocketBufferHandler;
import org.jspecify.annotations.Nullable;

/** A channel that reports its writes to its connection. The container reuses it for other connections. */
final class GuardedChannel extends NioChannel {

    private final GuardedEndpoint endpoint;
    private volatile @Nullable OpenConnection connection;

    GuardedChannel(SocketBufferHandler buffers, GuardedEndpoint endpoint) {
        super(buffers);
        this.endpoint = endpoint;
    }

    @Nullable
    OpenConnection connection() {
        return connection;
    }

    @Override
    public void reset(@Nullable SocketChannel socket, NioEndpoint.@Nullable NioSocketWrapper wrapper)
            throws IOException {
        forget();
        connection = socket == null ? null : endpoint.admitted();
        super.reset(socket, wrapper);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        OpenConnection mine = connection;
        if (mine == null) {
            return super.write(bytes);
        }
        mine.writes();
        int written = super.write(bytes);
        mine.wrote(written, bytes.hasRemaining());
        return written;
    }

    @Override
    public void close() throws IOException {
        forget();
        super.close();
    }

    private void forget() {
        OpenConnection mine = connection;
        if (mine != null) {
            mine.close();
        }
    }
}
