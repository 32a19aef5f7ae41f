// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.ServerTest;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The data on visitors for a stranger, and for a program that the site trusts. */
class PublicFeedTest extends ServerTest {

    @AfterEach
    void the_site_has_no_tokens() {
        jdbc.update("delete from api_token");
        jdbc.update("delete from site where code = 'ailleurs'");
    }

    @Test
    void a_stranger_never_reads_the_service_of_a_visitor() {
        long seq = aDay();
        try (FeedReader again = FeedReader.open(server(), "?after=" + seq);
                FeedReader now = FeedReader.open(server(), "")) {
            assertThat(now.hello().path("calls")).isNotEmpty();
            aDay();
            for (FeedReader feed : List.of(again, now)) {
                feed.untilSeq(api.seq());
                assertThat(feed.all().toString()).doesNotContain("\"service\"", "ACC-INFO", "\"state\"");
                assertThat(feed.events())
                        .allSatisfy(event -> assertThat(event.propertyNames())
                                .isSubsetOf("seq", "type", "at", "number", "queue", "counter"));
            }
            assertThat(again.seqs())
                    .as("none missing, none twice")
                    .isEqualTo(
                            LongStream.rangeClosed(seq + 1, api.seq()).boxed().toList());
        }
    }

    @Test
    void a_program_of_the_site_reads_all_of_it() {
        String token = tokenOfRole("board", Role.SCREEN, Optional.of("nantes"));
        long seq = aDay();
        for (String one : List.of(token, TOKEN)) {
            try (FeedReader feed = FeedReader.open(server(), "?after=" + seq, one)) {
                feed.untilSeq(api.seq());
                assertThat(feed.hello().path("calls").path(0).path("service").asString())
                        .isEqualTo("ACC-INFO");
                assertThat(feed.events())
                        .filteredOn(event -> event.has("number"))
                        .isNotEmpty()
                        .allSatisfy(event ->
                                assertThat(event.path("service").asString()).isEqualTo("ACC-INFO"));
                try (FeedReader stranger = FeedReader.open(server(), "?after=" + seq)) {
                    stranger.untilSeq(api.seq());
                    assertThat(stranger.all().toString()).doesNotContain("\"service\"");
                }
            }
        }
    }

    @Test
    void a_token_of_another_site_or_of_no_site_opens_no_more_than_a_stranger_reads() {
        // Another class on this server may have made it.
        jdbc.update("merge into site (code) values ('ailleurs')");
        String other = tokenOfRole("board", Role.ADMIN, Optional.of("ailleurs"));
        long seq = aDay();
        for (String token : List.of(other, "wrong")) {
            try (FeedReader feed = FeedReader.open(server(), "?after=" + seq, token)) {
                feed.untilSeq(api.seq());
                assertThat(feed.all().toString()).doesNotContain("\"service\"");
            }
        }
    }

    @Test
    void a_stranger_reads_no_more_than_the_last_hour_and_a_program_of_the_site_more() {
        long seq = api.seq();
        api.issue("ACC-INFO");
        api.issue("ACC-INFO");
        jdbc.update(
                "update ticket_event set at = ? where site = 'nantes' and seq = ?",
                clock.instant().minus(Duration.ofMinutes(61)).atOffset(ZoneOffset.UTC),
                seq + 1);
        try (FeedReader feed = FeedReader.open(server(), "?after=" + seq)) {
            feed.hello();
            long next = afterOneMore();
            feed.untilSeq(next);
            assertThat(feed.frames().stream().map(FeedReader::type)).startsWith("RESET", "HELLO");
            assertThat(feed.seqs()).containsExactly(next);
        }
        try (FeedReader feed = FeedReader.open(server(), "?after=" + (seq + 1))) {
            feed.untilSeq(api.seq());
            assertThat(feed.seqs()).containsExactly(seq + 2, seq + 3);
        }
        try (FeedReader feed = FeedReader.open(server(), "?after=" + seq, TOKEN)) {
            feed.untilSeq(api.seq());
            assertThat(feed.seqs()).containsExactly(seq + 1, seq + 2, seq + 3);
        }
    }

    private long afterOneMore() {
        JsonNode ticket = api.issue("ACC-INFO");
        assertThat(ticket.path("number").asString()).isNotEmpty();
        return api.seq();
    }

    /** @return the number of the event before */
    private long aDay() {
        long before = api.seq();
        api.open("A1");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        api.at("A1", "finish").is(200);
        return before;
    }
}
