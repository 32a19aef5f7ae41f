// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.it.support.PackagedServer;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The server is killed again and again amid a rush. What it has acknowledged is there afterwards. */
class KillIT {

    private static final int ROUNDS = 20;
    private static final List<String> WAY = List.of("WAITING", "CALLED", "SERVING", "DONE");
    private static final List<String> COUNTERS = List.of("A1", "A2", "G11", "PN1");
    private static final List<String> SERVICES = List.of("ACC-INFO", "ACC-COURRIER", "ACC-INFO", "PN-ANTS");

    private final Random random = new Random(44);
    /** The furthest acknowledged state of each ticket, and its number. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    private final Map<String, String> numbers = new ConcurrentHashMap<>();

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_survives_twenty_kills() {
        try (PackagedServer server = PackagedServer.in(folder, "--accueil.feed-kept=1000000")) {
            HttpApiClient api = new HttpApiClient(server.url(), Optional.of(PackagedServer.TOKEN));
            for (int round = 1; round <= ROUNDS; round++) {
                rush(server, api);
                server.start();
                check(api, round);
            }
            checkTheLog(server, api);
        }
    }

    private void rush(PackagedServer server, HttpApiClient api) {
        COUNTERS.forEach(api::open);
        CountDownLatch underWay = new CountDownLatch(COUNTERS.size());
        try (ExecutorService hands = Executors.newFixedThreadPool(COUNTERS.size())) {
            for (int hand = 0; hand < COUNTERS.size(); hand++) {
                String counter = COUNTERS.get(hand);
                String service = SERVICES.get(hand);
                hands.execute(() -> serve(api, counter, service, underWay));
            }
            await(underWay);
            pause(100 + random.nextInt(400));
            server.kill();
        }
    }

    /** Receives visitors until the server is gone. */
    private void serve(HttpApiClient api, String counter, String service, CountDownLatch underWay) {
        try {
            while (true) {
                acknowledge(api.issue(service));
                acknowledge(api.issue(service));
                underWay.countDown();
                api.at(counter, "start");
                api.at(counter, "finish");
                HttpApiClient.Reply called = api.at(counter, "call-next");
                if (called.status() == 200) {
                    acknowledge(called.json());
                    acknowledge(api.at(counter, "start").is(200).json());
                    acknowledge(api.at(counter, "finish").is(200).json());
                }
            }
        } catch (UncheckedIOException gone) {
            underWay.countDown();
        }
    }

    private void acknowledge(JsonNode ticket) {
        String id = ticket.path("id").asString();
        numbers.put(id, numberOfTheDay(ticket, "issuedAt"));
        acknowledged.merge(id, WAY.indexOf(ticket.path("status").asString()), Math::max);
    }

    /** A new day begins with 001, also in the middle of a test. */
    private static String numberOfTheDay(JsonNode node, String at) {
        return Instant.parse(node.path(at).asString())
                        .atZone(ZoneId.of("Europe/Paris"))
                        .toLocalDate()
                + " " + node.path("number").asString();
    }

    private void check(HttpApiClient api, int round) {
        assertThat(numbers.values()).as("numbers in round %s", round).doesNotHaveDuplicates();
        acknowledged.forEach((id, way) -> {
            JsonNode ticket = api.get("/api/v1/tickets/" + id).is(200).json();
            assertThat(numberOfTheDay(ticket, "issuedAt")).isEqualTo(numbers.get(id));
            assertThat(WAY.indexOf(ticket.path("status").asString()))
                    .as(ticket.toString())
                    .isGreaterThanOrEqualTo(way);
        });
        // What is done stays done; only the others can still go wrong.
        acknowledged.values().removeIf(way -> way == WAY.size() - 1);
        List<String> atCounters = StreamSupport.stream(
                        api.get("/api/v1/sites/nantes/counters").json().spliterator(), false)
                .filter(counter -> counter.has("current"))
                .map(counter -> counter.path("current").path("id").asString())
                .toList();
        assertThat(atCounters).doesNotHaveDuplicates();
    }

    private void checkTheLog(PackagedServer server, HttpApiClient api) {
        long last = api.seq();
        try (FeedReader feed = FeedReader.open(server.url(), "?after=0").untilSeq(last)) {
            assertThat(feed.seqs())
                    .isEqualTo(LongStream.rangeClosed(1, last).boxed().toList());
            List<String> issued = feed.events().stream()
                    .filter(event -> FeedReader.type(event).equals("TICKET_ISSUED"))
                    .map(event -> numberOfTheDay(event, "at"))
                    .toList();
            assertThat(issued).doesNotHaveDuplicates().containsAll(numbers.values());
            // No visitor is sent back to the line here: a second call would be to a second counter.
            assertThat(feed.events().stream()
                            .filter(event -> FeedReader.type(event).equals("TICKET_CALLED"))
                            .map(event -> numberOfTheDay(event, "at")))
                    .doesNotHaveDuplicates();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the rush go on for a random moment. */
    private static void pause(long millis) {
        try {
            new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
