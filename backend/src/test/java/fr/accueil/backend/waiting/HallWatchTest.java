// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.dispatch.HallState;
import fr.accueil.backend.dispatch.HallState.Activity;
import fr.accueil.backend.dispatch.Line;
import fr.accueil.backend.dispatch.LinePlace;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HallWatchTest {

    private final Hall hall = Hall.on(Database.H2);
    private final Instant nine = hall.clock.instant();
    private HallWatch watch;

    @BeforeEach
    void watch_the_hall() {
        watch = new HallWatch(hall.site, WaitHistory.Learned.nothing(hall.site), new Levels());
    }

    private HallState.Waiting waits(String id, int minute, int headStart) {
        Instant since = nine.plus(Duration.ofMinutes(minute));
        Duration start = Duration.ofMinutes(headStart);
        return new HallState.Waiting(id, "A", "ORD", new LinePlace(since.minus(start), minute), since, start);
    }

    private HallState state(int minute, Activity g1, HallState.Waiting... waiting) {
        HallState.Counter counter = new HallState.Counter("G1", List.of(new Line("A", Duration.ZERO)), g1);
        return new HallState(nine.plus(Duration.ofMinutes(minute)), List.of(waiting), List.of(counter), List.of());
    }

    private Activity serving(String ticket, int minute) {
        return new Activity.Serving(ticket, "ORD", nine.plus(Duration.ofMinutes(minute)));
    }

    @Test
    void a_visitor_called_after_one_who_came_later_was_overtaken_once() {
        HallState.Waiting ordinary = waits("ordinary", 0, 0);
        HallState.Waiting priority = waits("priority", 5, 30);
        watch.see(state(5, serving("x", 0), ordinary, priority));
        List<HallWatch.Kept> first = watch.see(state(6, serving("priority", 6), ordinary));
        List<HallWatch.Kept> second = watch.see(state(9, serving("ordinary", 9)));

        assertThat(first).singleElement().satisfies(kept -> {
            assertThat(kept.ticket()).isEqualTo("priority");
            assertThat(kept.slips()).isZero();
        });
        assertThat(second)
                .singleElement()
                .satisfies(kept -> assertThat(kept.slips()).isEqualTo(1));
    }

    @Test
    void a_visitor_who_leaves_counts_in_no_coverage() {
        watch.see(state(1, serving("x", 0), waits("a", 0, 0)));
        assertThat(watch.see(state(2, serving("x", 0)))).isEmpty();
    }

    @Test
    void the_estimate_of_a_ticket_is_that_of_the_first_update() {
        watch.see(state(1, serving("x", 0), waits("a", 0, 0)));
        Instant now = nine.plus(Duration.ofMinutes(1));
        assertThat(watch.lastEstimate("a", now)).isPresent().isEqualTo(watch.of("a", "A", 0, now));
        assertThat(watch.lastEstimate("nobody", now)).isEmpty();
    }

    @Test
    void the_longer_the_line_has_become_since_the_last_look_the_longer_it_is_said_to_take() {
        HallState.Waiting[] waiting =
                IntStream.range(0, 5).mapToObj(i -> waits("t" + i, i - 5, 0)).toArray(HallState.Waiting[]::new);
        watch.see(state(0, serving("x", 0), waiting));
        int now = watch.newcomer("A", 5, nine).orElseThrow().atMost();
        int later = watch.newcomer("A", 40, nine).orElseThrow().atMost();
        assertThat(later).isGreaterThan(3 * now);
    }

    @Test
    void a_crowd_between_two_updates_gets_no_estimate_of_an_immediate_call() {
        watch.see(state(0, new Activity.Free(nine)));
        assertThat(watch.newcomer("A", 0, nine).orElseThrow().atMost()).isEqualTo(5);
        assertThat(watch.newcomer("A", 15, nine).orElseThrow().atMost()).isGreaterThan(60);
    }

    @Test
    void the_more_people_are_before_a_newcomer_the_longer_is_the_wait_estimate() {
        for (Activity g1 : List.of(new Activity.Free(nine), serving("x", 0))) {
            for (int people = 0; people < 8; people++) {
                HallState.Waiting[] waiting = IntStream.range(0, people)
                        .mapToObj(i -> waits("t" + i, i - 9, 0))
                        .toArray(HallState.Waiting[]::new);
                HallWatch one = new HallWatch(hall.site, WaitHistory.Learned.nothing(hall.site), new Levels());
                one.see(state(0, g1, waiting));
                assertThat(IntStream.range(0, 30)
                                .map(ahead -> one.newcomer("A", ahead, nine)
                                        .orElseThrow()
                                        .atMost())
                                .boxed()
                                .toList())
                        .isSorted();
            }
        }
    }

    @Test
    void only_an_update_that_changes_an_estimate_says_so() {
        watch.see(state(0, serving("x", 0), waits("a", 0, 0)));
        assertThat(watch.toldAnew()).isTrue();
        watch.see(state(0, serving("x", 0), waits("a", 0, 0)));
        assertThat(watch.toldAnew()).isFalse();
        watch.see(state(0, new Activity.Opens(nine.plus(Duration.ofHours(2))), waits("a", 0, 0)));
        assertThat(watch.toldAnew()).isTrue();
    }

    @Test
    void a_queue_that_no_counter_serves_has_no_number() {
        watch.see(state(0, serving("x", 0)));
        assertThat(watch.newcomer("B", 0, nine)).isEmpty();
    }

    @Test
    void a_state_that_is_older_than_the_last_says_nothing() {
        watch.see(state(5, serving("x", 0), waits("a", 0, 0)));
        assertThat(watch.see(state(1, serving("a", 1)))).isEmpty();
        assertThat(watch.lastEstimate("a", nine.plus(Duration.ofMinutes(5)))).isPresent();
    }
}
