// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * How this server signs in to RDV Service Public: by the token of an OAuth application, or, where that instance still
 * accepts it, by an agent's address and password, which give three headers for a day.
 */
final class RdvSignIn {

    private static final String[] PASS = {"access-token", "client", "uid"};

    private final RdvSettings settings;
    private final RestClient client;
    private final JsonMapper json = RdvSettings.strictJson();
    private @Nullable Map<String, String> pass;

    RdvSignIn(RdvSettings settings, RestClient client) {
        this.settings = settings;
        this.client = client;
    }

    /** The headers of each request. */
    Map<String, String> headers() throws IOException, InterruptedException {
        if (settings.signsIn()) {
            Map<String, String> held = pass == null ? signIn() : pass;
            pass = held;
            return held;
        }
        return settings.token().isBlank()
                ? Map.of()
                : Map.of("Authorization", "Bearer " + settings.token().strip());
    }

    /** After a 401. @return whether a retry with a new sign-in makes sense */
    boolean renew() {
        pass = null;
        return settings.signsIn();
    }

    private Map<String, String> signIn() throws IOException, InterruptedException {
        String who = json.writeValueAsString(Map.of("email", settings.login(), "password", settings.password()));
        RdvRequests.Answer answer = RdvRequests.send(client.post()
                .uri(URI.create(settings.url() + "/api/v1/auth/sign_in"))
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .body(who.getBytes(StandardCharsets.UTF_8)));
        if (answer.status() != RdvRequests.OK) {
            throw new IOException("the sign-in was answered by " + answer.status());
        }
        return Map.of(
                PASS[0],
                requireHeader(answer, PASS[0]),
                PASS[1],
                requireHeader(answer, PASS[1]),
                PASS[2],
                requireHeader(answer, PASS[2]));
    }

    private static String requireHeader(RdvRequests.Answer answer, String header) throws IOException {
        Optional<String> value = Optional.ofNullable(answer.headers().getFirst(header));
        return value.orElseThrow(() -> new IOException("the sign-in gave no " + header));
    }
}
