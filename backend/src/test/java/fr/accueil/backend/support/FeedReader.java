// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A program that reads the feed, with a token or without. */
public final class FeedReader implements WebSocket.Listener, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    private FeedReader(URI address, Optional<String> token) {
        WebSocket.Builder socket = HttpApiClient.CLIENT.newWebSocketBuilder();
        token.ifPresent(text -> socket.header("Authorization", "Bearer " + text));
        this.socket = socket.buildAsync(address, this).join();
    }

    /** Opens the feed of a site with a query such as {@code ?after=3}. */
    public static FeedReader open(String server, String query) {
        return new FeedReader(feed(server, query), Optional.empty());
    }

    /** Opens it with a token. */
    public static FeedReader open(String server, String query, String token) {
        return new FeedReader(feed(server, query), Optional.of(token));
    }

    private static URI feed(String server, String query) {
        return URI.create(server.replaceFirst("http", "ws") + "/api/v1/sites/nantes/feed" + query);
    }

    /** Opens the line of a phone. */
    public static FeedReader at(String server, String path) {
        return new FeedReader(URI.create(server.replaceFirst("http", "ws") + path), Optional.empty());
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            frames.add(HttpApiClient.JSON.readTree(part.toString()));
            part.setLength(0);
        }
        from.request(1);
        return null;
    }

    /** The frames so far, in order, the pings left out. */
    public List<JsonNode> frames() {
        return all().stream().filter(frame -> !type(frame).equals("PING")).toList();
    }

    public List<JsonNode> all() {
        return List.copyOf(frames);
    }

    /** The events so far: what comes after the hello. */
    public List<JsonNode> events() {
        return frames().stream().filter(frame -> frame.has("at")).toList();
    }

    public List<Long> seqs() {
        return events().stream().map(event -> event.path("seq").asLong()).toList();
    }

    public JsonNode hello() {
        return until(frame -> type(frame).equals("HELLO"));
    }

    /** Whether the server has closed the feed. */
    public boolean isClosed() {
        return socket.isInputClosed();
    }

    /** Waits for a frame. */
    public JsonNode until(Predicate<JsonNode> wanted) {
        return await().atMost(PATIENCE)
                .until(() -> all().stream().filter(wanted).findFirst(), found -> found.isPresent())
                .orElseThrow();
    }

    public FeedReader untilSeq(long seq) {
        until(frame -> frame.has("at") && frame.path("seq").asLong() == seq);
        return this;
    }

    public void say(String text) {
        try {
            socket.sendText(text, true).join();
        } catch (CompletionException e) {
            // The server may have closed the connection already, as it may.
        }
    }

    public static String type(JsonNode frame) {
        return frame.path("type").asString();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
