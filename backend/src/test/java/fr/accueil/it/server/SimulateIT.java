// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.FeedReader;
import fr.accueil.it.support.PackagedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulated visitors and agents at a packaged server: a demonstration without a token, as a newcomer starts it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SimulateIT {

    private static final String REAL_AGENT = "somebody real";
    private static final Pattern SUMMARY = Pattern.compile(
            "issued (\\d+), called (\\d+), served (\\d+), absent (\\d+), left (\\d+), still there (\\d+)");

    @TempDir
    private static Path folder;

    private static PackagedServer server;

    @BeforeAll
    static void a_newcomer_starts_the_server() {
        server = PackagedServer.in(folder, "--accueil.api-token=");
    }

    @AfterAll
    static void it_ends() {
        server.close();
    }

    @Test
    @Order(2)
    void no_visitor_of_a_simulated_morning_is_lost() throws Exception {
        call("PUT", "/sites/nantes/counters/G3", "{\"state\":\"OPEN\",\"agent\":\"" + REAL_AGENT + "\"}");

        long before = call("GET", "/sites/nantes/queue", "").path("seq").asLong();
        String output = simulate("--speed", "1200", "--minutes", "110", "--seed", "3");

        Matcher summary = SUMMARY.matcher(output);
        assertThat(summary.find()).as(output).isTrue();
        assertThat(number(summary, 1)).isGreaterThan(100);
        assertThat(number(summary, 3)).isGreaterThan(20);
        assertThat(output)
                .contains("counter G3 is held by another agent and left alone")
                .contains("waits: median");
        assertThat(output.lines())
                .filteredOn(line -> line.matches("\\d\\d:\\d\\d  here .*"))
                .hasSizeGreaterThan(90);
        isWhatTheServerKnows(summary, before);
    }

    private void isWhatTheServerKnows(Matcher summary, long before) throws Exception {
        JsonNode queue = call("GET", "/sites/nantes/queue", "");
        long last = queue.path("seq").asLong();
        try (FeedReader feed = FeedReader.open(server.url(), "?after=" + before).untilSeq(last)) {
            assertThat(number(summary, 1)).isEqualTo(tickets(feed, "TICKET_ISSUED"));
            assertThat(number(summary, 3)).isEqualTo(tickets(feed, "SERVICE_FINISHED"));
            assertThat(number(summary, 4)).isEqualTo(tickets(feed, "TICKET_NO_SHOW"));
            assertThat(number(summary, 5)).isEqualTo(tickets(feed, "TICKET_CANCELLED"));
        }
        assertThat(number(summary, 6)).isEqualTo(queue.path("waiting").size());
        assertThat(number(summary, 1))
                .isEqualTo(number(summary, 3) + number(summary, 4) + number(summary, 5) + number(summary, 6));
        for (JsonNode counter : call("GET", "/sites/nantes/counters", "")) {
            boolean ofFlesh = counter.path("code").asString().equals("G3");
            assertThat(counter.path("state").asString()).isEqualTo(ofFlesh ? "OPEN" : "CLOSED");
            assertThat(counter.path("agent").asString("")).isEqualTo(ofFlesh ? REAL_AGENT : "");
            assertThat(counter.has("current")).isFalse();
        }
    }

    @Test
    @Order(1)
    void a_recorded_day_is_played_too() throws Exception {
        StringBuilder rows = new StringBuilder("arrival,service,class,called,ended,server,outcome\n");
        for (int i = 0; i < 40; i++) {
            int at = 36_000 + 30 * i;
            rows.append(at)
                    .append(i % 2 == 0 ? ",loans,0," : ",questions,1,")
                    .append(at + 5)
                    .append(',');
            rows.append(at + 35).append(i % 2 == 0 ? ",Ann,SERVED\n" : ",Bob,SERVED\n");
        }
        Path trace = Files.writeString(folder.resolve("trace.csv"), rows.toString());

        String output = simulate("--trace", trace.toString(), "--speed", "1200");

        Matcher summary = SUMMARY.matcher(output);
        assertThat(summary.find()).as(output).isTrue();
        assertThat(output)
                .contains("40 visitors and 2 counters")
                .contains("10:01  here")
                .doesNotContain("refused");
        assertThat(number(summary, 1)).isEqualTo(40);
        assertThat(number(summary, 3)).isEqualTo(40);
    }

    @Test
    void only_the_owner_reads_the_token_of_the_demonstration() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(token())))
                .isEqualTo("rw-------");
    }

    @Test
    void the_same_seed_gives_the_same_day_from_the_packaged_program_too() throws Exception {
        assertThat(simulate("--dry-run", "--seed", "4")).isEqualTo(simulate("--dry-run", "--seed", "4"));
    }

    private static int tickets(FeedReader feed, String type) {
        Set<String> numbers = feed.events().stream()
                .filter(event -> FeedReader.type(event).equals(type))
                .map(event -> event.path("number").asString())
                .collect(Collectors.toSet());
        return numbers.size();
    }

    private static int number(Matcher summary, int group) {
        return Integer.parseInt(summary.group(group));
    }

    private static String simulate(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                PackagedServer.jar().toString(),
                "simulate",
                "--url",
                server.url()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().remove("ACCUEIL_API_TOKEN");
        builder.environment().put("ACCUEIL_DATA", server.data().toString());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }

    private static Path token() {
        return server.data().resolve("demonstration-token");
    }

    private static JsonNode call(String method, String path, String body) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(server.at("/api/v1" + path))
                    .header(
                            "Authorization",
                            "Bearer " + Files.readString(token()).strip())
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body.isEmpty()
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return new JsonMapper().readTree(answer.body());
        }
    }
}
