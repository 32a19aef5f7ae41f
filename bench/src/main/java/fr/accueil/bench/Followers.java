// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many sockets read by one thread, as lean as can be, so that what is measured is the server. */
final class Followers implements AutoCloseable {

    private static final String HANDSHAKE = "GET %s HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
            + "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n";

    private final String mark;
    private final String greeting;
    private final Selector selector = Selector.open();
    private final List<SocketChannel> channels = new ArrayList<>();
    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger seen = new AtomicInteger();
    private final AtomicLong firstAt = new AtomicLong();
    private final AtomicLong lastAt = new AtomicLong();
    private final Thread thread;

    /** @param mark a text that only the frames to be counted contain */
    Followers(int count, int port, String path, String mark) throws IOException {
        this(Collections.nCopies(count, path), port, "HELLO", mark);
    }

    /** @param greeting what each receives first, up to there */
    Followers(List<String> paths, int port, String greeting, String mark) throws IOException {
        this.mark = mark;
        this.greeting = greeting;
        for (String path : paths) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.write(ByteBuffer.wrap(HANDSHAKE.formatted(path).getBytes(StandardCharsets.US_ASCII)));
            readHandshake(channel);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            channels.add(channel);
        }
        this.thread = Thread.ofPlatform().daemon().name("followers").start(this::run);
    }

    private void readHandshake(SocketChannel channel) throws IOException {
        StringBuilder head = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (!head.toString().endsWith("\r\n\r\n")) {
            one.clear();
            if (channel.read(one) < 0) {
                throw new IOException("refused: " + head);
            }
            head.append((char) one.get(0));
        }
        if (!head.toString().startsWith("HTTP/1.1 101")) {
            throw new IOException("no socket: " + head);
        }
        // A follower that was greeted receives everything from then on.
        while (!head.toString().endsWith(greeting)) {
            one.clear();
            channel.read(one);
            head.append((char) one.get(0));
        }
    }

    /** Begins to count anew. */
    void expect() {
        expect(channels.size());
    }

    /** Begins to count anew, up to so many. */
    void expect(int count) {
        seen.set(0);
        expected.set(count);
    }

    /** Waits until every follower has the frame. */
    void await() {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (seen.get() < expected.get()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(seen + " of " + expected + " followers were told");
            }
            Thread.onSpinWait();
            Thread.yield();
        }
    }

    long firstAt() {
        return firstAt.get();
    }

    long lastAt() {
        return lastAt.get();
    }

    private void run() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(64 * 1024);
        byte[] bytes = new byte[64 * 1024];
        try {
            while (selector.isOpen()) {
                selector.select();
                for (Iterator<SelectionKey> keys = selector.selectedKeys().iterator(); keys.hasNext(); ) {
                    SelectionKey key = keys.next();
                    keys.remove();
                    read((SocketChannel) key.channel(), buffer, bytes);
                }
            }
        } catch (java.nio.channels.ClosedSelectorException e) {
            // The measurement is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Frames of the feed are small and arrive whole on loopback: it is enough to find the mark. */
    private void read(SocketChannel channel, ByteBuffer buffer, byte[] bytes) throws IOException {
        buffer.clear();
        int length = channel.read(buffer);
        if (length <= 0) {
            channel.close();
            return;
        }
        buffer.flip().get(bytes, 0, length);
        if (new String(bytes, 0, length, StandardCharsets.UTF_8).contains(mark)) {
            long now = System.nanoTime();
            int count = seen.incrementAndGet();
            if (count == 1) {
                firstAt.set(now);
            }
            if (count == expected.get()) {
                lastAt.set(now);
            }
        }
    }

    @Override
    public void close() throws IOException {
        selector.close();
        for (SocketChannel channel : channels) {
            channel.close();
        }
        thread.interrupt();
    }
}
