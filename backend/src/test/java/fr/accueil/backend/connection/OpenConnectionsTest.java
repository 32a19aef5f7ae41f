// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.support.HandClock;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenConnectionsTest {

    private static final int PLACES = 20_000;
    private static final int WORKERS = 64;

    private final HandClock clock = new HandClock(Instant.parse("2030-03-04T08:00:00Z"));
    private final OpenConnections connections =
            new OpenConnections(clock.ticker(), address -> address.equals(InetAddress.ofLiteral("10.0.0.9")), WORKERS);
    private int ended;

    @Test
    void one_address_fills_half_of_the_places_and_ten_together_leave_some() {
        assertThat(fill("192.0.2.1")).isBetween(PLACES / 2 - 1, PLACES / 2 + 1);
        for (int other = 2; other <= 10; other++) {
            fill("192.0.2." + other);
        }
        assertThat(PLACES - connections.size()).as("places that are free").isPositive();
        assertThat(open("198.51.100.7")).as("another visitor").isPresent();
    }

    @Test
    void all_addresses_of_one_home_count_as_one() {
        fill("2001:db8::1");
        assertThat(open("2001:db8::2")).isEmpty();
        assertThat(open("2001:db8:0:1::1")).isPresent();
    }

    @Test
    void a_thousand_phones_behind_one_address_find_a_place_for_six_connections_each() {
        assertThat(IntStream.range(0, 6_000).mapToObj(_ -> open("192.0.2.1"))).allMatch(Optional::isPresent);
    }

    @Test
    void a_trusted_proxy_may_hold_all_places() {
        assertThat(IntStream.range(0, PLACES).mapToObj(_ -> open("10.0.0.9"))).allMatch(Optional::isPresent);
    }

    @Test
    void a_place_is_free_again_when_its_connection_has_ended_once() {
        OpenConnection first = open("192.0.2.1").orElseThrow();
        first.close();
        first.close();

        assertThat(connections.size()).isZero();
    }

    @Test
    void of_too_many_heads_the_oldest_of_the_address_with_the_most_gives_way() {
        OpenConnection visitor = open("198.51.100.7").orElseThrow();
        visitor.headBegins();
        visitor.headGoesOn();
        List<OpenConnection> crowd = new ArrayList<>();
        for (int i = 0; i < OpenConnections.MOST_HEADS + 5; i++) {
            OpenConnection one = open("192.0.2.1").orElseThrow();
            one.headBegins();
            one.headGoesOn();
            crowd.add(one);
        }
        assertThat(connections.heads().size()).isEqualTo(OpenConnections.MOST_HEADS);
        assertThat(ended).isEqualTo(6);
        assertThatCode(() -> {
                    visitor.headIsThere();
                    visitor.answerBegins();
                    visitor.writes();
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> {
                    crowd.getFirst().answerBegins();
                    crowd.getFirst().writes();
                })
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void a_head_has_ten_seconds_however_its_bytes_come() {
        OpenConnection one = open("192.0.2.1").orElseThrow();
        one.headBegins();
        clock.turn(Duration.ofSeconds(9));
        one.headBegins();
        assertThat(one.headGoesOn()).isEqualTo(1000);
        clock.turn(Duration.ofSeconds(1));
        assertThat(one.headGoesOn()).isZero();
    }

    @Test
    void an_answer_has_a_minute_and_a_long_one_a_second_more_for_each_four_kilobytes() throws IOException {
        OpenConnection one = open("192.0.2.1").orElseThrow();
        one.answerBegins();
        one.writes();
        one.wrote(40 * 1024, true);
        clock.turn(Duration.ofSeconds(70));
        assertThatCode(one::writes).doesNotThrowAnyException();
        clock.turn(Duration.ofSeconds(1));
        assertThatThrownBy(one::writes).isInstanceOf(SocketTimeoutException.class);

        one.answerEnds();
        assertThatCode(one::writes).as("a socket that only listens").doesNotThrowAnyException();
    }

    @Test
    void the_next_answer_on_a_connection_has_a_minute_of_its_own() throws IOException {
        OpenConnection one = open("192.0.2.1").orElseThrow();
        one.answerBegins();
        one.writes();
        one.wrote(1, true);
        clock.turn(Duration.ofSeconds(59));
        one.answerEnds();

        one.answerBegins();
        assertThat(one.isSlowReader()).as("nothing was written yet").isFalse();
        one.writes();
        clock.turn(Duration.ofSeconds(59));
        assertThatCode(one::writes).doesNotThrowAnyException();
    }

    @Test
    void what_is_whole_read_or_closed_is_slow_no_longer() throws IOException {
        OpenConnection one = open("192.0.2.1").orElseThrow();
        one.headBegins();
        one.headGoesOn();
        assertThat(connections.heads().size()).isOne();
        one.headIsThere();
        assertThat(connections.heads().size()).isZero();

        one.answerBegins();
        one.wrote(1, true);
        assertThat(connections.readers().size()).isOne();
        one.answerEnds();
        assertThat(connections.readers().size()).isZero();

        one.answerBegins();
        one.wrote(1, true);
        one.close();
        assertThat(connections.readers().size()).isZero();
    }

    @Test
    void forty_screens_that_load_a_video_at_once_on_a_good_line_all_get_it() throws IOException {
        List<OpenConnection> screens = reading(40, 64 * 1024);

        assertThat(ended).isZero();
        for (OpenConnection screen : screens) {
            assertThatCode(screen::writes).doesNotThrowAnyException();
        }
    }

    @Test
    void of_forty_who_read_a_little_at_a_time_half_of_the_workers_are_freed_from_the_oldest() throws IOException {
        List<OpenConnection> readers = reading(40, 100);

        assertThat(connections.readers().size()).isLessThanOrEqualTo(WORKERS / 2);
        assertThatThrownBy(readers.getFirst()::writes).isInstanceOf(SocketTimeoutException.class);
        assertThatCode(readers.getLast()::writes).doesNotThrowAnyException();
    }

    /** After a second in which each has taken so many bytes. */
    private List<OpenConnection> reading(int count, int bytes) throws IOException {
        List<OpenConnection> readers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            OpenConnection one = open("192.0.2.1").orElseThrow();
            one.answerBegins();
            one.writes();
            one.wrote(100_000, true);
            readers.add(one);
        }
        clock.turn(Duration.ofSeconds(1));
        for (OpenConnection one : readers) {
            one.wrote(bytes, false);
        }
        for (OpenConnection one : readers) {
            one.wrote(0, true);
        }
        return readers;
    }

    private int fill(String address) {
        int held = 0;
        while (open(address).isPresent()) {
            held++;
        }
        return held;
    }

    private Optional<OpenConnection> open(String address) {
        return connections.open(InetAddress.ofLiteral(address), () -> ended++, PLACES);
    }
}
