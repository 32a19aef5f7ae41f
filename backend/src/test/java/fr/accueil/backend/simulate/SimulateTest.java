// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.accueil.backend.support.HandClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimulateTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void the_same_seed_gives_the_same_day() {
        String first = dry("--seed", "5");

        assertThat(dry("--seed", "5")).isEqualTo(first);
        assertThat(dry("--seed", "6")).isNotEqualTo(first);
        assertThat(dry("--seed", "5", "--date", "2026-11-03")).isNotEqualTo(first);
        assertThat(first.lines()).hasSizeGreaterThan(500);
        assertThat(first).startsWith("visitor,arrival,service,class,booked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--faster | There is no option \"--faster\".",
                "--speed | The option --speed needs a value.",
                "--speed quick | --speed must be a number",
                "--speed 0 | --speed must be a number",
                "--speed NaN | --speed must be a number",
                "--seed one | --seed must be a whole number, not \"one\".",
                "--minutes 0 | --minutes must be a whole number from 1",
                "--minutes 1.5 | --minutes must be a whole number from 1",
                "--date monday | --date must be a day such as 2026-11-02",
                "--url localhost:8080 | --url must be an address such as http://localhost:8080",
                "--url http:// | --url must be an address",
            })
    void a_wrong_argument_is_answered_by_a_sentence(String arguments, String sentence) {
        assertThat(run(Map.of(), arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(sentence);
        assertThat(out.size()).isZero();
    }

    @Test
    void without_a_token_it_says_where_one_comes_from() {
        assertThat(run(Map.of("ACCUEIL_DATA", folder.toString()))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("No token: give --token");
    }

    @Test
    void a_server_that_does_not_answer_is_asked_again_and_then_given_up() throws IOException {
        Files.writeString(folder.resolve(Simulate.TOKEN_FILE), "some-token\n");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }

        assertThat(run(Map.of("ACCUEIL_DATA", folder.toString()), "--url", "http://127.0.0.1:" + port))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("does not answer; asking again for 1 s");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Is ./accueil run going on there?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "401 | {} | The server refuses this token (401)",
                "200 | <html> | is not Accueil",
                "404 | {} | The server has no site \"nantes\""
            })
    void another_server_is_recognised(int status, String body, String sentence) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        try {
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            assertThat(run(Map.of("ACCUEIL_API_TOKEN", "x"), "--url", url)).isEqualTo(2);
        } finally {
            server.stop(0);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(sentence);
    }

    private String dry(String... arguments) {
        out.reset();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--dry-run");
        assertThat(run(Map.of(), all.toArray(String[]::new))).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    private int run(Map<String, String> environment, String... arguments) {
        return Simulate.run(
                List.of(arguments),
                environment,
                new HandClock(Instant.parse("2026-11-02T08:00:00Z")),
                Duration.ofSeconds(1),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
