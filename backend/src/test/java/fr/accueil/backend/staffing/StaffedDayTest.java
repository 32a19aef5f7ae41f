// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.accueil.backend.staffing.DayQuestion.Present;
import fr.accueil.backend.staffing.DayQuestion.Slot;
import fr.accueil.backend.staffing.Habits.ServiceHabit;
import fr.accueil.backend.staffing.Observed.Fate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StaffedDayTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final Duration TARGET = Duration.ofMinutes(20);
    private static final List<Duration> HEAD_STARTS =
            List.of(Duration.ZERO, Duration.ofMinutes(30), Duration.ofMinutes(15));
    private static final Learning LEARNING = new Learning(PARIS, service -> Duration.ofMinutes(10));

    @Test
    void more_counters_let_more_people_wait_less() {
        Habits habits = steady(30);
        double before = 0;
        for (int counters = 5; counters <= 8; counters++) {
            DayAnswer answer = play(day(counters, counters, counters), habits);
            assertThat(answer.share()).isGreaterThan(before);
            before = answer.share();
        }
        assertThat(before).isGreaterThan(.95);
    }

    @Test
    void a_steady_day_agrees_with_the_exact_formula() {
        // Service times of one length spread exponentially, counted with the walk and the rest after them.
        List<Duration> works = IntStream.range(0, 400)
                .mapToObj(i -> Duration.ofMillis(Math.round(-600_000 * Math.log1p(-(i + .5) / 400))))
                .toList();
        Habits habits = new Habits(
                1,
                List.of(),
                List.of(new ServiceHabit("S", "R", every(20), works, 0, 0, 0, List.of())),
                Optional.empty());
        DayQuestion question = new DayQuestion(
                PARIS, List.of(new Slot(at(0), at(23), 5)), List.of("R"), TARGET, HEAD_STARTS, false, List.of(), 0);

        DayAnswer answer = play(question, habits);

        ErlangC law = new ErlangC(20 / 60.0, 1 / 10.75, 5);
        assertThat(answer.share()).isCloseTo(1 - law.longerThan(20), within(.03));
    }

    @Test
    void a_slot_with_too_few_counters_is_seen_in_its_hours() {
        DayAnswer answer = play(day(8, 3, 8), steady(30));

        assertThat(hour(answer, 9).share()).isGreaterThan(.9);
        assertThat(hour(answer, 12).share()).isLessThan(.5);
        assertThat(hour(answer, 12).p90().orElseThrow()).isGreaterThan(Duration.ofMinutes(20));
    }

    @Test
    void an_hour_that_misses_the_target_never_has_enough_counters() {
        for (int counters = 3; counters <= 8; counters++) {
            for (DayAnswer.Hour hour :
                    play(day(counters, 3, counters), steady(30)).hours()) {
                int planned = hour.from().isBefore(at(11)) || !hour.from().isBefore(at(13)) ? counters : 3;
                if (hour.share() < StaffedDay.TARGET_SHARE) {
                    assertThat(hour.enough().orElseThrow()).as("%s", hour).isGreaterThan(planned);
                } else {
                    assertThat(hour.enough().orElseThrow()).as("%s", hour).isLessThanOrEqualTo(planned);
                }
            }
        }
    }

    @Test
    void the_advised_counters_keep_the_target_with_what_the_hour_before_left_and_one_fewer_does_not() {
        DayQuestion asked = day(3, 6, 6);
        DayAnswer answer = play(asked, steady(30));
        int advised = hour(answer, 11).enough().orElseThrow();

        assertThat(hour(play(asked.with(advised, at(11), at(12)), steady(30)), 11)
                        .share())
                .isGreaterThanOrEqualTo(StaffedDay.TARGET_SHARE);
        assertThat(hour(play(asked.with(advised - 1, at(11), at(12)), steady(30)), 11)
                        .share())
                .isLessThan(StaffedDay.TARGET_SHARE);
        assertThat(advised)
                .as("more than an hour without a line before it needs")
                .isGreaterThan(hour(play(day(8, 6, 6), steady(30)), 11).enough().orElseThrow());
    }

    @Test
    void where_no_number_of_counters_can_help_none_is_advised() {
        Instant now = at(10);
        List<Present> waiting = IntStream.range(0, 30)
                .mapToObj(i -> new Present("S", now.minusSeconds(3600), now.minusSeconds(3600), 0))
                .toList();
        DayQuestion question = new DayQuestion(
                PARIS, List.of(new Slot(now, at(12), 4)), List.of("R"), TARGET, HEAD_STARTS, true, waiting, 0);

        DayAnswer answer = play(question, steady(6));

        assertThat(answer.hours().getFirst().enough()).isEmpty();
    }

    @Test
    void the_same_question_has_the_same_answer() {
        assertThat(play(day(5, 5, 5), steady(30))).isEqualTo(play(day(5, 5, 5), steady(30)));
    }

    @Test
    void those_who_wait_now_are_received_first_and_wait_since_they_came() {
        Instant now = at(10);
        List<Present> waiting = IntStream.range(0, 12)
                .mapToObj(i -> new Present("S", now.minusSeconds(1800), now.minusSeconds(1800), 0))
                .toList();
        DayQuestion question = new DayQuestion(
                PARIS, List.of(new Slot(now, at(12), 4)), List.of("R"), TARGET, HEAD_STARTS, true, waiting, 4);

        DayAnswer answer = play(question, steady(6));

        assertThat(answer.visitors()).isCloseTo(12 + 12, within(1.5));
        assertThat(answer.hours().getFirst().share())
                .as("they have waited too long already")
                .isLessThan(.4);
        assertThat(answer.hours().getLast().share()).isGreaterThan(.9);
    }

    @Test
    void a_day_that_goes_on_with_an_empty_hall_has_no_visitor_at_the_door() {
        DayQuestion goesOn = new DayQuestion(
                PARIS, List.of(new Slot(at(11), at(12), 9)), List.of("R"), TARGET, HEAD_STARTS, true, List.of(), 0);
        DayQuestion begins = new DayQuestion(
                PARIS, List.of(new Slot(at(11), at(12), 9)), List.of("R"), TARGET, HEAD_STARTS, false, List.of(), 0);

        assertThat(play(goesOn, steady(30)).visitors()).isCloseTo(30, within(3.0));
        assertThat(play(begins, steady(30)).visitors()).isCloseTo(60, within(4.0));
    }

    @Test
    void no_counter_at_all_means_that_no_visitor_is_called() {
        DayAnswer answer = play(day(0, 0, 0), steady(30));

        assertThat(answer.share()).isZero();
        assertThat(answer.left()).isEqualTo(1);
        assertThat(answer.hours())
                .allMatch(hour -> hour.mean().isEmpty() && hour.p90().isEmpty());
    }

    @Test
    void it_can_be_stopped_and_says_how_far_it_is() {
        List<Integer> steps = new ArrayList<>();

        Optional<DayAnswer> answer = StaffedDay.play(day(5, 5, 5), steady(30), 50, steps::add, () -> steps.size() == 3);

        assertThat(answer).isEmpty();
        assertThat(steps).containsExactly(1, 2, 3);
    }

    @Test
    void the_playing_ends_when_all_steps_are_reported() {
        List<Integer> steps = new ArrayList<>();
        StaffedDay.play(day(5, 5, 5), steady(30), 10, steps::add, () -> false);

        assertThat(steps).isSorted().endsWith(StaffedDay.steps(day(5, 5, 5), 10));
    }

    @Test
    void a_day_of_the_week_is_learned_from_its_visits() {
        List<Observed> visits = new ArrayList<>();
        for (int week = 0; week < 4; week++) {
            Instant ten = MONDAY.plusWeeks(week).atTime(10, 5).atZone(PARIS).toInstant();
            for (int i = 0; i < 6; i++) {
                visits.add(observed(ten.plusSeconds(60 * i), Optional.of(Duration.ofMinutes(7)), Fate.SERVED));
            }
            visits.add(observed(ten, Optional.empty(), Fate.ABSENT));
            visits.add(observed(ten, Optional.empty(), Fate.LEFT));
        }
        Habits habits = LEARNING.of(visits);
        ServiceHabit service = habits.services().getFirst();

        assertThat(habits.days()).isEqualTo(4);
        assertThat(service.perHalfHour().get(20)).isCloseTo(8.0, within(1e-9));
        assertThat(service.works()).hasSize(24).containsOnly(Duration.ofMinutes(7));
        assertThat(service.absent()).isCloseTo(1 / 8.0, within(1e-9));
        assertThat(habits.patience()).contains(Duration.ofMinutes(80));
    }

    @Test
    void a_service_seen_too_seldom_takes_what_is_typical() {
        Habits habits = LEARNING.of(List.of(
                observed(at(10), Optional.of(Duration.ofHours(2)), Fate.SERVED),
                observed(at(11), Optional.of(Duration.ofSeconds(3)), Fate.SERVED)));

        assertThat(habits.services().getFirst().meanMinutes()).isCloseTo(10, within(.1));
        assertThat(LEARNING.of(List.of()).isEmpty()).isTrue();
    }

    private static Observed observed(Instant arrived, Optional<Duration> served, Fate fate) {
        return new Observed("S", "R", arrived, false, Optional.empty(), false, Duration.ofMinutes(10), served, fate);
    }

    private static DayAnswer play(DayQuestion question, Habits habits) {
        return StaffedDay.play(question, habits, 60, done -> {}, () -> false).orElseThrow();
    }

    private static DayAnswer.Hour hour(DayAnswer answer, int hour) {
        return answer.hours().stream()
                .filter(one -> one.from().equals(at(hour)))
                .findFirst()
                .orElseThrow();
    }

    private static DayQuestion day(int morning, int noon, int afternoon) {
        return new DayQuestion(
                PARIS,
                List.of(
                        new Slot(at(9), at(11), morning),
                        new Slot(at(11), at(13), noon),
                        new Slot(at(13), at(16), afternoon)),
                List.of("R"),
                TARGET,
                HEAD_STARTS,
                false,
                List.of(),
                0);
    }

    private static Habits steady(double perHour) {
        return new Habits(
                4,
                List.of(.9, 1.1),
                List.of(LEARNING.unseen("S", "R", perHour, LocalTime.of(9, 0), LocalTime.of(16, 0))),
                Optional.empty());
    }

    private static List<Double> every(double perHour) {
        return IntStream.range(0, Habits.HALF_HOURS).mapToObj(i -> perHour / 2).toList();
    }

    private static Instant at(int hour) {
        return MONDAY.atTime(hour, 0).atZone(PARIS).toInstant();
    }
}
