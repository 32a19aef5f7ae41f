// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import fr.accueil.backend.time.Ticker;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The calls to a provider for one sign-in, bounded in time and bytes, each and together. No redirect is followed. */
final class ProviderCalls implements HTTPRequestSender {

    static final Duration CONNECT = Duration.ofSeconds(3);

    private static final int OK = 200;
    private static final int MOST_BYTES = 64 * 1024;
    private static final Duration EACH = Duration.ofSeconds(5);
    private static final Duration ALL = Duration.ofSeconds(10);

    private final HttpClient client;
    private final Ticker ticker;
    private final long begun;

    private ProviderCalls(HttpClient client, Ticker ticker) {
        this.client = client;
        this.ticker = ticker;
        this.begun = ticker.nanos();
    }

    /** What they are sent by; one for all. */
    static HttpClient client() {
        return HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** Their time begins now. */
    static ProviderCalls begin(HttpClient client, Ticker ticker) {
        return new ProviderCalls(client, ticker);
    }

    /**
     * Reads a document.
     *
     * @throws IOException when it does not come whole and in time
     */
    String read(URI address) throws IOException {
        HttpResponse<String> answer = exchange(HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .GET());
        if (answer.statusCode() != OK) {
            throw new IOException("status " + answer.statusCode());
        }
        return answer.body();
    }

    /** @throws IOException when no answer comes whole and in time, or its kind is none */
    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        if (!ProviderAddresses.isSafe(request.getURI())) {
            throw new IOException("an address that is not used");
        }
        HttpRequest.Builder sent = HttpRequest.newBuilder(request.getURI());
        request.getHeaderMap().forEach((name, all) -> all.forEach(value -> sent.header(name, value)));
        String body = Objects.requireNonNullElse(request.getBody(), "");
        HttpResponse<String> answer = exchange(
                request.getMethod() == HTTPRequest.Method.POST
                        ? sent.POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                        : sent.GET());
        HTTPResponse told = new HTTPResponse(answer.statusCode());
        answer.headers().firstValue("Content-Type").ifPresent(kind -> told.setHeader("Content-Type", kind));
        told.setBody(answer.body());
        return told;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        long left = Math.min(EACH.toNanos(), ALL.toNanos() - (ticker.nanos() - begun));
        if (left <= 0) {
            throw new IOException("no time left");
        }
        WatchedBody body = new WatchedBody(MOST_BYTES);
        try {
            // The client itself watches over the head alone.
            return client.sendAsync(request.timeout(Duration.ofNanos(left)).build(), body.handler())
                    .orTimeout(left, TimeUnit.NANOSECONDS)
                    .join();
        } catch (CompletionException e) {
            body.giveUp();
            throw new IOException("no answer", e.getCause());
        }
    }
}
