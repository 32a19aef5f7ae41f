// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.support.Simultaneously;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A caller who guesses behind an address shuts out no other one behind it. */
class TokenGuessingTest extends ServerTest {

    @Test
    void a_program_with_a_good_token_is_answered_beside_one_that_guesses() {
        String known = tokenOfRole("programme", Role.MANAGER, Optional.empty());
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int i = 0; i < 500; i++) {
            answers.merge(sites("127.0.0.40", "guess-" + i).statusCode(), 1, Integer::sum);
        }

        assertThat(answers).containsOnlyKeys(401, 429);
        assertThat(answers.get(401)).as("told to be wrong").isEqualTo(30);
        HttpResponse<String> refused = sites("127.0.0.40", "guess");
        assertThat(refused.headers().firstValue("Retry-After")).contains("60");
        assertThat(refused.body()).contains("/problems/too-many-requests");
        assertThat(sites("127.0.0.40", known).statusCode()).isEqualTo(200);
        assertThat(sites("127.0.0.40", TOKEN).statusCode()).isEqualTo(200);
        assertThat(sites("127.0.0.41", "guess").statusCode())
                .as("another address")
                .isEqualTo(401);
    }

    @Test
    void a_thousand_phones_behind_one_address_see_their_tickets_beside_a_guesser() {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            pages.add(api.issue("ACC-INFO").path("follow").asString() + "/state");
        }
        for (int i = 0; i < 60; i++) {
            get("127.0.0.42", "/t/guess-number-%012d/state".formatted(i), Optional.empty());
        }

        List<Integer> answers = Simultaneously.act(
                        20,
                        who -> pages.stream()
                                .mapToInt(page -> get("127.0.0.42", page, Optional.empty())
                                        .statusCode())
                                .filter(status -> status == 200)
                                .count())
                .stream()
                .map(Math::toIntExact)
                .toList();

        assertThat(answers).as("of 20 times 50 phones").containsOnly(50);
    }

    private HttpResponse<String> sites(String from, String token) {
        return get(from, "/api/v1/sites", Optional.of(token));
    }

    private final Map<String, HttpClient> clients = new java.util.concurrent.ConcurrentHashMap<>();

    private HttpResponse<String> get(String from, String path, Optional<String> token) {
        HttpClient client = clients.computeIfAbsent(
                from,
                address -> HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .localAddress(InetAddress.ofLiteral(address))
                        .build());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server() + path));
        token.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
