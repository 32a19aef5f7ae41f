// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.support;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a server, with all rights, for what a browser test must arrange. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningServer server;

    public Api(RunningServer server) {
        this.server = server;
    }

    /** Gives a ticket and its number. */
    public JsonNode ticket(String service) {
        return ticket(service, false);
    }

    public JsonNode ticket(String service, boolean priority) {
        return post("/tickets", Map.of("service", service, "priority", priority));
    }

    public JsonNode ticketIn(String service, String language) {
        return post("/tickets", Map.of("service", service, "language", language));
    }

    /** Removes all waiting visitors: tests that share a server find an empty hall. */
    public void emptyHall() {
        send("GET", "/queue", Map.of())
                .path("waiting")
                .forEach(ticket -> ask("DELETE", "/tickets/" + ticket.path("id").asString(), "application/json", "{}"));
    }

    public void open(String counter, String agent) {
        send("PUT", "/counters/" + counter, Map.of("state", "OPEN", "agent", agent));
    }

    /** Opens a counter for one queue. */
    public void openFor(String counter, String queue) {
        send("PUT", "/counters/" + counter, Map.of("state", "OPEN", "agent", counter, "queues", List.of(queue)));
    }

    public void pause(String counter) {
        send("PUT", "/counters/" + counter, Map.of("state", "PAUSED"));
    }

    public void close(String counter) {
        send("PUT", "/counters/" + counter, Map.of("state", "CLOSED"));
    }

    public JsonNode callNext(String counter) {
        return post("/counters/" + counter + "/call-next", Map.of());
    }

    public void call(String counter, String ticket) {
        post("/counters/" + counter + "/call", Map.of("ticket", ticket));
    }

    public JsonNode at(String counter, String action) {
        return post("/counters/" + counter + "/" + action, Map.of());
    }

    /** Books an appointment for now and gives its reference. */
    public String appointmentNow(String service) {
        return appointment(service, Duration.ZERO);
    }

    /** Books an appointment so long from now and gives its reference. */
    String appointment(String service, Duration fromNow) {
        String reference = "IT-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        ZonedDateTime at = Instant.now(Clock.systemUTC()).plus(fromNow).atZone(ZoneId.of("Europe/Paris"));
        String file = "Référence;Date;Heure;Motif\n%s;%s;%s;%s\n"
                .formatted(
                        reference,
                        at.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")),
                        at.format(DateTimeFormatter.ofPattern("HH:mm")),
                        service);
        JsonNode report = send("POST", "/appointments/import", "text/csv", file);
        if (!report.path("errors").isEmpty()) {
            throw new IllegalStateException(report.toString());
        }
        return reference;
    }

    private JsonNode post(String path, Map<String, ?> body) {
        return send("POST", path, body);
    }

    private JsonNode send(String method, String path, Map<String, ?> body) {
        return send(method, path, "application/json", JSON.writeValueAsString(body));
    }

    private JsonNode send(String method, String path, String type, String body) {
        return ask(method, "/sites/nantes" + path, type, body);
    }

    private JsonNode ask(String method, String path, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(server.at("/api/v1" + path))
                .header("Authorization", "Bearer " + RunningServer.TOKEN)
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(path + ": " + response.statusCode() + " " + response.body());
            }
            return JSON.readTree(response.body().isEmpty() ? "{}" : response.body());
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
