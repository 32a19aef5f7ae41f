// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * How this house shows RDV Service Public who it is: by the token of an OAuth application, or, where that instance still
 * takes it, by an agent's address and password, which give three headers for a day.
 */
final class RdvSignIn {

    private static final String[] PASS = {"access-token", "client", "uid"};

    private final RdvSettings settings;
    private final HttpClient client;
    private final JsonMapper json = RdvSettings.strictJson();
    private @Nullable Map<String, String> pass;

    RdvSignIn(RdvSettings settings, HttpClient client) {
        this.settings = settings;
        this.client = client;
    }

    /** What each request carries. */
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

    /** After a 401. @return whether another try with another pass makes sense */
    boolean renew() {
        pass = null;
        return settings.signsIn();
    }

    private Map<String, String> signIn() throws IOException, InterruptedException {
        String who = json.writeValueAsString(Map.of("email", settings.login(), "password", settings.password()));
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.url() + "/api/v1/auth/sign_in"))
                .timeout(RdvSettings.PATIENCE)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(who))
                .build();
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IOException("the sign-in was answered by " + answer.statusCode());
        }
        return Map.of(PASS[0], told(answer, PASS[0]), PASS[1], told(answer, PASS[1]), PASS[2], told(answer, PASS[2]));
    }

    private static String told(HttpResponse<Void> answer, String header) throws IOException {
        Optional<String> value = answer.headers().firstValue(header);
        return value.orElseThrow(() -> new IOException("the sign-in gave no " + header));
    }
}
