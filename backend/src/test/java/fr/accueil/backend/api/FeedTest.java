// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.command.CounterCommands;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class FeedTest extends ServerTest {

    @Autowired
    private CounterCommands counters;

    private static final int KEPT = 200;

    @Test
    void the_hello_comes_first_with_the_last_calls_and_the_counts() {
        api.open("A1");
        String number = api.issue("ACC-INFO").path("number").asString();
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        long seq = api.seq();
        try (FeedReader feed = FeedReader.open(server(), "")) {
            JsonNode hello = feed.hello();
            assertThat(feed.all().getFirst()).isEqualTo(hello);
            assertThat(hello.path("seq").asLong()).isEqualTo(seq);
            assertThat(hello.path("counts").path("A").asInt()).isEqualTo(1);
            assertThat(hello.path("counts").path("R").asInt()).isZero();
            assertThat(hello.path("calls").path(0).path("number").asString()).isEqualTo(number);
            assertThat(hello.path("calls").path(0).path("counter").asString()).isEqualTo("A1");
            assertThat(feed.events()).isEmpty();
        }
    }

    @Test
    void every_change_of_a_ticket_is_sent_by_its_name() {
        try (FeedReader feed = FeedReader.open(server(), "")) {
            long seq = feed.hello().path("seq").asLong();
            makeEveryMove();
            feed.untilSeq(seq + 18);
            assertThat(feed.events().stream().map(FeedReader::type))
                    .containsExactly(
                            "COUNTER_CHANGED",
                            "TICKET_ISSUED",
                            "TICKET_CALLED",
                            "TICKET_RECALLED",
                            "TICKET_RETURNED",
                            "TICKET_CALLED",
                            "SERVICE_STARTED",
                            "TICKET_HELD",
                            "TICKET_RESUMED",
                            "TICKET_TRANSFERRED",
                            "TICKET_CALLED",
                            "SERVICE_STARTED",
                            "SERVICE_FINISHED",
                            "TICKET_ISSUED",
                            "TICKET_CANCELLED",
                            "TICKET_ISSUED",
                            "TICKET_CALLED",
                            "TICKET_NO_SHOW");
        }
    }

    private void makeEveryMove() {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        api.at("A1", "call-next").is(200);
        api.at("A1", "recall").is(200);
        api.at("A1", "return").is(200);
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        api.at("A1", "hold").is(200);
        api.at("A1", "resume", "{\"ticket\":\"" + id + "\"}").is(200);
        api.at("A1", "transfer", "{\"counter\":\"A1\"}").is(200);
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        api.at("A1", "finish").is(200);
        api.delete("/api/v1/tickets/" + api.issue("ACC-INFO").path("id").asString());
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        api.at("A1", "no-show").is(200);
    }

    @Test
    void no_frame_names_a_person_or_a_ticket_id() {
        api.put(SITE + "/counters/A1", "{\"state\":\"OPEN\",\"agent\":\"Zoé Quelqu-une\"}")
                .is(200);
        JsonNode ticket = api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        api.at("A1", "finish", "{\"note\":\"M. Dupont\"}").is(200);
        long last = api.seq();
        try (FeedReader feed = FeedReader.open(server(), "?after=" + (last - 5)).untilSeq(last)) {
            assertThat(feed.all().toString())
                    .doesNotContain("Zoé", "Dupont", ticket.path("id").asString())
                    .doesNotContain(ticket.path("follow").asString().substring(3), "\"agent\"", "\"id\"");
            assertThat(feed.events())
                    .allSatisfy(event -> assertThat(event.propertyNames())
                            .isSubsetOf("seq", "type", "at", "number", "queue", "service", "counter", "state"));
        }
    }

    @Test
    void a_client_that_reconnects_gets_exactly_what_it_missed() {
        api.issue("ACC-INFO");
        long seen = api.seq();
        for (int i = 0; i < 5; i++) {
            api.issue("ACC-INFO");
        }
        try (FeedReader feed = FeedReader.open(server(), "?after=" + seen)) {
            feed.untilSeq(seen + 5);
            api.issue("ACC-INFO");
            feed.untilSeq(seen + 6);
            assertThat(FeedReader.type(feed.frames().getFirst())).isEqualTo("HELLO");
            assertThat(feed.seqs())
                    .isEqualTo(
                            LongStream.rangeClosed(seen + 1, seen + 6).boxed().toList());
        }
    }

    @Test
    void a_client_away_too_long_or_with_a_future_number_starts_anew() {
        while (api.seq() <= KEPT) {
            api.issue("ACC-INFO");
        }
        long last = api.seq();
        for (long after : List.of(last - KEPT - 1, last + 1_000, 999_999_999_999_999_999L)) {
            try (FeedReader feed = FeedReader.open(server(), "?after=" + after)) {
                feed.hello();
                assertThat(feed.frames().stream().map(FeedReader::type)).containsExactly("RESET", "HELLO");
                long next = api.issue("ACC-INFO").path("id").asString().isEmpty() ? 0 : api.seq();
                feed.untilSeq(next);
                assertThat(feed.seqs()).containsExactly(next);
            }
        }
        try (FeedReader feed = FeedReader.open(server(), "?after=" + (api.seq() - KEPT))) {
            feed.untilSeq(api.seq());
            assertThat(feed.seqs()).hasSize(KEPT);
        }
    }

    @Test
    void the_feed_of_one_queue_leaves_the_others_out() {
        try (FeedReader feed = FeedReader.open(server(), "?queue=Z")) {
            assertThat(feed.hello().path("counts").propertyNames()).containsExactly("Z");
            api.issue("ACC-INFO");
            api.issue("ASSO");
            api.issue("ACC-INFO");
            api.issue("ASSO");
            feed.untilSeq(api.seq());
            assertThat(feed.events().stream().map(event -> event.path("queue").asString()))
                    .containsExactly("Z", "Z");
        }
    }

    @Test
    void a_ping_comes_while_nothing_happens() {
        try (FeedReader feed = FeedReader.open(server(), "")) {
            JsonNode ping = feed.until(frame -> FeedReader.type(frame).equals("PING"));
            assertThat(ping.propertyNames()).containsExactlyInAnyOrder("type", "at");
        }
    }

    @Test
    void a_call_for_help_is_silent_in_the_hall() {
        try (FeedReader feed = FeedReader.open(server(), "")) {
            long seq = feed.hello().path("seq").asLong();
            api.open("A1");
            Hall.done(counters.execute(
                    new Actor("admin", Role.ADMIN, Optional.empty()), "nantes", "A1", new AgentCommand.AskForHelp()));
            feed.untilSeq(seq + 2);
            assertThat(feed.events().stream().map(FeedReader::type))
                    .containsExactly("COUNTER_CHANGED", "COUNTER_CHANGED");
            assertThat(feed.events().toString().toLowerCase(Locale.ROOT)).doesNotContain("help");
        }
    }
}
