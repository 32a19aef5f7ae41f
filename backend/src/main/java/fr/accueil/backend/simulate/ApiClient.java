// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a running server. A server that does not answer is asked again; each command counts once. */
final class ApiClient implements AutoCloseable {

    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String run = "sim-" + UUID.randomUUID();
    private final URI server;
    private final String site;
    private final String token;
    private final Duration patience;
    private final PrintStream out;
    private long commands;

    /** @param patience how long a server that does not answer is asked again */
    ApiClient(WantedCall call, String token, Duration patience, PrintStream out) {
        this.server = call.url();
        this.site = call.site();
        this.token = token;
        this.patience = patience;
        this.out = out;
    }

    /** The server's answer; the body is missing where there was none. */
    record Reply(int status, JsonNode body) {

        boolean isDone() {
            return status / 100 == 2;
        }

        /** The name of a refusal, such as counter-taken. */
        String problem() {
            String type = body.path("type").asString("");
            return type.isEmpty() ? String.valueOf(status) : type.substring(type.lastIndexOf('/') + 1);
        }
    }

    /** All sites that this token may read. */
    Reply sites() {
        return send(HttpRequest.newBuilder(server.resolve(server.getPath() + "/api/v1/sites"))
                .GET());
    }

    Reply get(String path) {
        return send(request(path).GET());
    }

    Reply post(String path, Map<String, ?> body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", run + "-" + commands++)
                .POST(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    Reply importAppointments(String csv) {
        return send(request("/appointments/import")
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", run + "-" + commands++)
                .POST(BodyPublishers.ofString(csv)));
    }

    Reply set(String counter, Map<String, ?> body) {
        return send(request("/counters/" + coded(counter))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.writeValueAsString(body))));
    }

    Reply at(String counter, String move, Map<String, ?> body) {
        return post("/counters/" + coded(counter) + "/" + move, body);
    }

    Reply leave(String ticket) {
        return send(HttpRequest.newBuilder(server.resolve(server.getPath() + "/api/v1/tickets/" + coded(ticket)))
                .DELETE());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(server.getPath() + "/api/v1/sites/" + coded(site) + path));
    }

    private static String coded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private Reply send(HttpRequest.Builder unsigned) {
        HttpRequest request = unsigned.header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30))
                .build();
        long since = System.nanoTime();
        boolean announced = false;
        while (true) {
            try {
                HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
                if (response.statusCode() < 500) {
                    return reply(response);
                }
            } catch (IOException e) {
                // Asked again below.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotGoOn("Interrupted.");
            }
            if (System.nanoTime() - since > patience.toNanos()) {
                throw new CannotGoOn("The server at " + server + " does not answer. Is ./accueil run going on there?");
            }
            if (!announced) {
                out.println("The server at " + server + " does not answer; asking again for " + patience.toSeconds()
                        + " s …");
                announced = true;
            }
            LockSupport.parkNanos(A_MOMENT.toNanos());
        }
    }

    private Reply reply(HttpResponse<String> response) {
        if (response.statusCode() == 401 || response.statusCode() == 403) {
            throw new CannotGoOn("The server refuses this token (" + response.statusCode()
                    + "): give the one of ACCUEIL_API_TOKEN with --token.");
        }
        try {
            String body = response.body();
            return new Reply(response.statusCode(), body.isBlank() ? json.createObjectNode() : json.readTree(body));
        } catch (JacksonException e) {
            throw new CannotGoOn("What answers at " + server + " is not Accueil.");
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
