// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.RawSocket;
import fr.accueil.backend.support.ServerTest;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CrowdedFeedTest extends ServerTest {

    private static final List<String> COUNTERS = List.of("A1", "A2", "PN1", "Z1");
    private static final List<String> SERVICES = List.of("ACC-INFO", "ACC-COURRIER", "PN-ANTS", "ASSO");

    @Test
    void readers_who_join_during_many_events_miss_nothing_and_get_nothing_twice() throws Exception {
        COUNTERS.forEach(api::open);
        long start = api.seq();
        List<FeedReader> readers = new ArrayList<>();
        List<Future<Void>> hands = new ArrayList<>();
        try (ExecutorService rush = Executors.newFixedThreadPool(4)) {
            for (int hand = 0; hand < 4; hand++) {
                hands.add(rush.submit(work(COUNTERS.get(hand), SERVICES.get(hand), 12)));
            }
            for (int i = 0; i < 12; i++) {
                readers.add(FeedReader.open(server(), i % 2 == 0 ? "" : "?after=" + start));
                readers.getLast().hello();
            }
            for (Future<Void> hand : hands) {
                hand.get();
            }
        }
        api.issue("ACC-INFO");
        long last = api.seq();
        JsonNode counts = api.queue().path("counts");
        for (int i = 0; i < readers.size(); i++) {
            try (FeedReader reader = readers.get(i).untilSeq(last)) {
                long from = i % 2 == 0 ? reader.hello().path("seq").asLong() : start;
                assertThat(reader.seqs())
                        .isEqualTo(
                                LongStream.rangeClosed(from + 1, last).boxed().toList());
                assertThat(countsAtTheEnd(reader))
                        .as("reader %s", i)
                        .isEqualTo(counts.path("A").asInt());
            }
        }
    }

    /** The hello's count of queue A, updated by the events after the hello. */
    private static int countsAtTheEnd(FeedReader reader) {
        int count = reader.hello().path("counts").path("A").asInt();
        long hello = reader.hello().path("seq").asLong();
        for (JsonNode event : reader.events()) {
            if (event.path("seq").asLong() > hello
                    && event.path("queue").asString().equals("A")) {
                count += switch (FeedReader.type(event)) {
                    case "TICKET_ISSUED" -> 1;
                    case "TICKET_CALLED" -> -1;
                    default -> 0;
                };
            }
        }
        return count;
    }

    private Callable<Void> work(String counter, String service, int times) {
        return () -> {
            for (int i = 0; i < times; i++) {
                api.issue(service);
                api.at(counter, "call-next").is(200);
                api.at(counter, "start").is(200);
                api.at(counter, "finish").is(200);
            }
            return null;
        };
    }

    @Test
    void what_is_read_of_the_queue_belongs_together() throws Exception {
        try (ExecutorService rush = Executors.newFixedThreadPool(2)) {
            Future<Void> issuing = rush.submit(() -> {
                for (int i = 0; i < 60; i++) {
                    api.issue("ACC-INFO");
                }
                return null;
            });
            while (!issuing.isDone()) {
                JsonNode queue = api.queue();
                assertThat(queue.path("waiting").size())
                        .isEqualTo(queue.path("counts").path("A").asInt());
            }
            issuing.get();
        }
    }

    @Test
    void a_reader_who_never_reads_delays_no_other() throws Exception {
        COUNTERS.forEach(api::open);
        try (Socket deaf = RawSocket.deafFeed(port(), "/api/v1/sites/nantes/feed?after=0");
                FeedReader other = FeedReader.open(server(), "")) {
            long from = other.hello().path("seq").asLong();
            for (int i = 0; i < 40; i++) {
                work("A1", "ACC-INFO", 1).call();
            }
            other.untilSeq(from + 160);
            assertThat(other.seqs()).hasSize(160);
            assertThat(deaf.isClosed()).isFalse();
        }
    }

    @Test
    void what_readers_send_is_ignored() {
        try (FeedReader talker = FeedReader.open(server(), "");
                FeedReader shouter = FeedReader.open(server(), "");
                FeedReader other = FeedReader.open(server(), "")) {
            other.hello();
            long seq = talker.hello().path("seq").asLong();
            talker.say("{\"type\":\"TICKET_CALLED\",\"number\":\"A999\"}");
            shouter.say("<script>".repeat(100_000));
            api.issue("ACC-INFO");
            talker.untilSeq(seq + 1);
            other.untilSeq(seq + 1);
            assertThat(other.seqs()).containsExactly(seq + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?after=-1",
                "?after=x",
                "?after=1.5",
                "?after=99999999999999999999",
                "?after=%3Cscript%3E",
                "?queue=%3Cscript%3E",
                "?queue=a",
                "?queue=Q"
            })
    void a_forged_parameter_is_refused_and_the_answer_says_what_is_wrong(String query) throws Exception {
        String field = query.substring(1, query.indexOf('='));
        assertThat(handshake("/api/v1/sites/nantes/feed" + query))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "/problems/bad-request", "\"field\":\"" + field + "\"")
                .doesNotContain("<script>", "Exception");
        api.withoutToken().get("/api/v1/sites/nantes/feed" + query).refusesField(field);
    }

    @Test
    void the_feed_of_no_site_and_a_feed_that_is_no_socket_are_refused() throws Exception {
        assertThat(handshake("/api/v1/sites/rennes/feed"))
                .startsWith("HTTP/1.1 404")
                .contains("unknown-site");
        assertThat(handshake("/api/v1/sites/nantes/feed;x=1?after=x")).startsWith("HTTP/1.1 4");
        HttpApiClient.Reply plain =
                api.withoutToken().get("/api/v1/sites/nantes/feed").isProblem(426, "upgrade-required");
        assertThat(plain.text()).contains("WebSocket");
    }

    private String handshake(String path) throws Exception {
        return RawSocket.exchange(
                port(),
                "GET " + path + " HTTP/1.1",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==");
    }
}
