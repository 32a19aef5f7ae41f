// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that calls the API over HTTP, with a token or without. */
public record HttpApiClient(String server, Optional<String> token) {

    public static final JsonMapper JSON = new JsonMapper();
    static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String SITE = "/api/v1/sites/nantes";

    /** What came back. */
    public record Reply(int status, HttpResponse<String> whole) {

        public String text() {
            return whole.body();
        }

        public JsonNode json() {
            return JSON.readTree(text());
        }

        public Optional<String> header(String name) {
            return whole.headers().firstValue(name);
        }

        public Reply is(int expected) {
            assertThat(status).as(() -> whole.uri() + " " + text()).isEqualTo(expected);
            return this;
        }

        /** A problem with this status and type, made as RFC 9457 says. */
        public Reply isProblem(int expected, String type) {
            isProblem(expected);
            assertThat(json().path("type").asString()).isEqualTo("/problems/" + type);
            return this;
        }

        private Reply isProblem(int expected) {
            is(expected);
            assertThat(header("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(json().path("status").asInt()).isEqualTo(expected);
            assertThat(json().path("detail").asString()).isNotBlank();
            return betraysNothing();
        }

        /** 400 with the field named. */
        public Reply refusesField(String field) {
            isProblem(400);
            assertThat(json().path("field").asString()).isEqualTo(field);
            return this;
        }

        public Reply betraysNothing() {
            assertThat(status).as(() -> whole.uri() + " " + text()).isBetween(200, 499);
            assertThat(text()).doesNotContain("Exception", "\tat ", "fr.accueil", "org.springframework");
            return this;
        }
    }

    public HttpApiClient as(String other) {
        return new HttpApiClient(server, Optional.of(other));
    }

    public HttpApiClient withoutToken() {
        return new HttpApiClient(server, Optional.empty());
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Reply delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Reply put(String path, String body) {
        return send("PUT", path, text(body));
    }

    public Reply post(String path, String body, String... headers) {
        return send("POST", path, body.isEmpty() ? BodyPublishers.noBody() : text(body), headers);
    }

    public Reply send(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server + path))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .method(method, body);
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(answer.statusCode(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher text(String body) {
        return BodyPublishers.ofString(body, StandardCharsets.UTF_8);
    }

    /** A new ticket for a service. */
    public JsonNode issue(String service) {
        return post(SITE + "/tickets", "{\"service\":\"%s\"}".formatted(service))
                .is(201)
                .json();
    }

    /** Opens a counter with its own queues. */
    public void open(String counter) {
        put(SITE + "/counters/" + counter, "{\"state\":\"OPEN\"}").is(200);
    }

    /** Does something at a counter. */
    public Reply at(String counter, String action, String body, String... headers) {
        return post(SITE + "/counters/" + counter + "/" + action, body, headers);
    }

    public Reply at(String counter, String action) {
        return at(counter, action, "");
    }

    public JsonNode queue() {
        return get(SITE + "/queue").is(200).json();
    }

    /** The number of the site's last event. */
    public long seq() {
        return queue().path("seq").asLong();
    }
}
