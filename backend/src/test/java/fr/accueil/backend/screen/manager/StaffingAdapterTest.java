// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.security.ChosenSite;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.reading.PastVisits;
import fr.accueil.manager.staffing.StaffingAnswer;
import fr.accueil.manager.staffing.StaffingChoices;
import fr.accueil.manager.staffing.StaffingProgress;
import fr.accueil.manager.staffing.StaffingQuestion;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffingAdapterTest {

    /** A Monday in a year of its own, 10 o'clock there. */
    private static final Instant MONDAY_AT_TEN = Instant.parse("2045-01-09T09:00:00Z");

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    @ParameterizedTest
    @EnumSource
    void a_day_of_the_week_is_expected_to_be_as_such_days_were(Database database) {
        Hall hall = managed(database);
        for (int week = 0; week < 3; week++) {
            hall.clock.turnTo(MONDAY_AT_TEN.plus(Duration.ofDays(7L * week)));
            receiveSix(hall);
        }
        hall.clock.turnTo(MONDAY_AT_TEN.plus(Duration.ofDays(23)));
        StaffingAdapter adapter = server(hall);

        StaffingChoices.Day monday = day(adapter, Optional.of(DayOfWeek.MONDAY));
        assertThat(monday.seen()).isEqualTo(3);
        assertThat(day(adapter, Optional.of(DayOfWeek.TUESDAY)).seen()).isZero();
        List<StaffingProgress> news = ask(adapter, question(monday, 2, Optional.empty()));

        assertThat(news).hasSizeGreaterThan(5);
        assertThat(news.getFirst()).isInstanceOfSatisfying(StaffingProgress.Working.class, first -> {
            assertThat(first.done()).isEqualTo(10);
            assertThat(first.of()).isGreaterThan(200);
        });
        StaffingAnswer answer = answer(news);
        assertThat(answer.visitors()).isCloseTo(6, within(1.0));
        assertThat(answer.hours()).filteredOn(hour -> hour.visitors() > 0).hasSizeBetween(1, 2);
        assertThat(answer.share()).isGreaterThan(.5);
    }

    @ParameterizedTest
    @EnumSource
    void today_goes_on_from_those_who_wait_now(Database database) {
        Hall hall = managed(database);
        hall.clock.turnTo(MONDAY_AT_TEN.plus(Duration.ofDays(401)));
        hall.issue("ORD", 8);
        StaffingAdapter adapter = server(hall);
        StaffingChoices.Day today = day(adapter, Optional.empty());

        StaffingAnswer none = answer(ask(adapter, question(today, 0, Optional.of(0))));
        StaffingAnswer many = answer(ask(adapter, question(today, 8, Optional.of(0))));

        assertThat(none.visitors()).isEqualTo(8);
        assertThat(none.share()).isZero();
        assertThat(many.share()).isEqualTo(1);
        assertThat(many.hours().getFirst().from())
                .isEqualTo(hall.site.local(hall.clock.instant()).toLocalTime());
    }

    @ParameterizedTest
    @EnumSource
    void a_question_whose_page_has_gone_is_not_answered(Database database) {
        Hall hall = managed(database);
        hall.clock.turnTo(MONDAY_AT_TEN.plus(Duration.ofDays(801)));
        StaffingAdapter adapter = server(hall);
        StaffingQuestion question = question(day(adapter, Optional.empty()), 3, Optional.of(60));
        List<StaffingProgress> dropped = new CopyOnWriteArrayList<>();

        adapter.ask(question, dropped::add).remove();
        ask(adapter, question);

        assertThat(dropped).noneMatch(one -> one instanceof StaffingProgress.Answered);
    }

    @ParameterizedTest
    @EnumSource
    void only_who_watches_the_floor_may_ask(Database database) {
        Hall hall = Hall.on(database);
        Acting.as(hall.actor("agent", Role.AGENT));

        assertThatThrownBy(server(hall)::choices).isInstanceOf(NotAllowedException.class);
    }

    private static Hall managed(Database database) {
        Hall hall = Hall.on(database);
        Acting.as(hall.actor("responsable", Role.MANAGER));
        return hall;
    }

    private static StaffingAdapter server(Hall hall) {
        PastVisits past = hall.bean(PastVisits.class);
        return new StaffingAdapter(
                new ManagedSite(new CurrentSite(hall.sites, hall.bean(CurrentActor.class), new ChosenSite())),
                past,
                new StaffingReading(past, hall.queries, hall.clock),
                hall.clock);
    }

    private static void receiveSix(Hall hall) {
        hall.issue("ORD", 6);
        hall.open("G1");
        for (int i = 0; i < 6; i++) {
            hall.callNext("G1");
            hall.move("G1", new CurrentTicketCommand.StartService());
            hall.wait(5);
            hall.move("G1", new CurrentTicketCommand.Finish());
        }
    }

    private static StaffingChoices.Day day(StaffingAdapter adapter, Optional<DayOfWeek> weekday) {
        return adapter.choices().days().stream()
                .filter(day -> day.weekday().equals(weekday))
                .findFirst()
                .orElseThrow();
    }

    private static StaffingQuestion question(StaffingChoices.Day day, int counters, Optional<Integer> perHour) {
        return new StaffingQuestion(
                day, List.of("A"), day.slots().stream().map(slot -> counters).toList(), perHour);
    }

    private static List<StaffingProgress> ask(StaffingAdapter adapter, StaffingQuestion question) {
        List<StaffingProgress> news = new CopyOnWriteArrayList<>();
        adapter.ask(question, news::add);
        await().until(() -> !news.isEmpty() && news.getLast() instanceof StaffingProgress.Answered);
        return news;
    }

    private static StaffingAnswer answer(List<StaffingProgress> news) {
        return ((StaffingProgress.Answered) news.getLast()).answer();
    }
}
