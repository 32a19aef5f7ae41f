// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.support.HandClock;
import fr.accueil.backend.support.Simultaneously;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T08:58:00Z");
    private final HandClock clock = new HandClock(MORNING);
    private final RateLimiter<String> limiter = new RateLimiter<>(clock.ticker(), Limit.perMinute(20));

    @Test
    void of_fifty_tickets_asked_at_one_kiosk_in_a_minute_twenty_are_given() {
        assertThat(reserved(50, "borne-1", Duration.ofSeconds(1))).isEqualTo(20);
    }

    @Test
    void a_crowd_at_one_kiosk_does_not_slow_another() {
        reserved(50, "borne-1", Duration.ZERO);

        assertThat(limiter.reserve("borne-2")).isTrue();
    }

    @Test
    void the_minute_slides() {
        reserved(20, "borne-1", Duration.ofSeconds(2));
        assertThat(limiter.reserve("borne-1")).as("40 s after the first").isFalse();

        clock.turn(Duration.ofSeconds(20));

        assertThat(limiter.reserve("borne-1")).as("60 s after the first").isTrue();
        assertThat(limiter.reserve("borne-1")).as("58 s after the second").isFalse();
    }

    @Test
    void what_is_refused_does_not_make_the_next_visitor_wait_longer() {
        reserved(500, "borne-1", Duration.ZERO);

        clock.turn(Duration.ofMinutes(1));

        assertThat(reserved(50, "borne-1", Duration.ZERO)).isEqualTo(20);
    }

    @Test
    void a_clock_that_is_set_back_three_hours_keeps_no_visitor_waiting_for_hours() {
        reserved(20, "borne-1", Duration.ZERO);

        clock.set(MORNING.minus(Duration.ofHours(3)));
        clock.turn(Duration.ofMinutes(1));

        assertThat(limiter.reserve("borne-1")).isTrue();
    }

    @Test
    void a_clock_that_is_set_forward_lets_no_more_through() {
        reserved(20, "borne-1", Duration.ZERO);

        clock.set(MORNING.plus(Duration.ofHours(3)));

        assertThat(limiter.reserve("borne-1")).isFalse();
    }

    @Test
    void what_is_taken_back_does_not_count() {
        for (int i = 0; i < 1000; i++) {
            assertThat(limiter.reserve("borne-1")).isTrue();
            limiter.release("borne-1");
        }
        limiter.release("borne-2");

        assertThat(limiter.countKeys()).isZero();
        assertThat(reserved(50, "borne-1", Duration.ZERO)).isEqualTo(20);
    }

    @Test
    void of_twenty_only_the_one_that_is_taken_back_does_not_count() {
        reserved(20, "borne-1", Duration.ZERO);
        limiter.release("borne-1");

        assertThat(reserved(50, "borne-1", Duration.ZERO)).isEqualTo(1);
    }

    @Test
    void the_last_place_is_given_once_however_close_two_follow_each_other() throws InterruptedException {
        RateLimiter<Overtaken> last = new RateLimiter<>(clock.ticker(), Limit.perMinute(1));
        Overtaken first = new Overtaken(last);

        assertThat(last.reserve(first)).isTrue();

        first.second.join(Duration.ofSeconds(30));
        assertThat(first.isGivenToo).isFalse();
    }

    /** In the middle of its reservation, once it is allowed, another one requests the same. */
    private static final class Overtaken {

        private final Thread second;
        private volatile boolean isGivenToo;
        private int asked;

        Overtaken(RateLimiter<Overtaken> limiter) {
            this.second = Thread.ofPlatform().daemon().unstarted(() -> isGivenToo = limiter.reserve(this));
        }

        @Override
        public synchronized int hashCode() {
            asked++;
            if (asked == 2) {
                second.start();
                waitUntilItWaits();
            }
            return 1;
        }

        private void waitUntilItWaits() {
            Awaitility.await().until(() -> switch (second.getState()) {
                case BLOCKED, TERMINATED -> true;
                case NEW, RUNNABLE, WAITING, TIMED_WAITING -> false;
            });
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }
    }

    @Test
    void of_sixty_that_ask_at_the_same_instant_twenty_may_go_on() {
        assertThat(Simultaneously.act(60, i -> limiter.reserve("borne-1")))
                .filteredOn(yes -> yes)
                .hasSize(20);
    }

    @Test
    void a_day_of_many_names_costs_no_lasting_place() {
        IntStream.range(0, 5000).forEach(i -> {
            clock.turn(Duration.ofSeconds(1));
            assertThat(limiter.reserve("token " + i)).isTrue();
        });

        assertThat(limiter.countKeys()).isLessThanOrEqualTo(60);
    }

    @Test
    void a_million_names_at_once_take_no_more_than_their_place() {
        RateLimiter<Integer> small = new RateLimiter<>(clock.ticker(), new Limit(2, Duration.ofMinutes(5), 1000));

        IntStream.range(0, 1_000_000).forEach(small::reserve);

        assertThat(small.countKeys()).isEqualTo(1000);
        assertThat(small.reserve(999_999)).isTrue();
        assertThat(small.reserve(999_999)).as("the newest are still counted").isFalse();
    }

    @Test
    void a_repeated_request_takes_no_second_place_and_is_not_the_first_to_be_forgotten() {
        RateLimiter<String> small = new RateLimiter<>(clock.ticker(), new Limit(2, Duration.ofMinutes(5), 2));
        small.reserve("guesser");
        small.reserve("another");
        small.reserve("another");
        small.reserve("guesser");

        assertThat(small.reserve("guesser")).as("still known").isFalse();
        assertThat(small.reserve("newcomer")).isTrue();
        assertThat(small.reserve("guesser")).as("still counted").isFalse();
    }

    @Test
    void no_refusal_is_longer_than_five_minutes() {
        assertThatThrownBy(() -> new Limit(1, Duration.ofMinutes(6), 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private long reserved(int many, String device, Duration apart) {
        return IntStream.range(0, many)
                .filter(i -> {
                    boolean yes = limiter.reserve(device);
                    clock.turn(apart);
                    return yes;
                })
                .count();
    }
}
