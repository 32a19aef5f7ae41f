// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.kiosksession.KioskSessions;
import fr.accueil.backend.reception.ReceptionAnswer;
import fr.accueil.backend.reception.ReceptionRefusal;
import fr.accueil.backend.reception.VisitsWithoutTicket;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.survey.SurveyReceipt;
import fr.accueil.backend.survey.Surveys;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketStatus;
import fr.accueil.backend.ticket.command.TrainingAnswer;
import fr.accueil.backend.ticket.command.TrainingCommands;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.DayTickets;
import fr.accueil.backend.ticket.reading.PastVisits;
import fr.accueil.backend.ticket.reading.RealDayQueries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A day with a training in its middle has the same figures, to the last byte, as the same day without. */
@ParameterizedClass
@EnumSource(Database.class)
class TrainingFiguresTest {

    private static final List<String> COUNTERS = List.of("G1", "H1", "H2", "H3");

    private final Hall hall;
    private final TrainingCommands trainings;

    TrainingFiguresTest(Database database) {
        hall = Hall.on(database);
        trainings = hall.bean(TrainingCommands.class);
        // Other tests have read days that are still to come here.
        hall.bean(RollUps.class).rebuild(hall.site);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_day_with_a_training_in_its_middle_has_the_same_figures_as_the_same_day_without(long seed) {
        LocalDate before = hall.site.serviceDay(hall.clock.instant());
        // A day shows the counters that were left open on the one before: both have the same.
        live(before, seed, false);
        LocalDate first = before.plusDays(1);
        LocalDate second = first.plusDays(1);
        Map<String, Object> without = live(first, seed, false);
        Map<String, Object> with = live(second, seed, true);

        with.forEach((what, figure) -> assertThat(figure).as(what).isEqualTo(without.get(what)));
        hall.clock.turnTo(at(second.plusDays(1), LocalTime.NOON));
        hall.bean(RollUps.class).catchUp(hall.site);
        assertThat(rolledUp(second)).isEqualTo(rolledUp(first));
    }

    private Map<String, Object> live(LocalDate day, long seed, boolean training) {
        hall.clock.turnTo(at(day, LocalTime.of(10, 0)));
        new RandomDay(hall, seed).live(60);
        settle();
        hall.clock.turnTo(at(day, LocalTime.of(13, 0)));
        if (training) {
            train(seed);
        }
        hall.clock.turnTo(at(day, LocalTime.of(16, 0)));
        Map<String, Object> figures = new LinkedHashMap<>();
        figures(day).forEach((what, figure) -> figures.put(what + " at noon", figure));
        new RandomDay(hall, seed + 100).live(60);
        settle();
        hall.clock.turnTo(at(day, LocalTime.of(20, 0)));
        figures(day).forEach((what, figure) -> figures.put(what + " in the evening", figure));
        COUNTERS.forEach(counter -> hall.set(hall.admin(), counter, CounterState.CLOSED));
        return figures;
    }

    /** A training with everything in it; every figure of today is as before while it goes on. */
    private void train(long seed) {
        Instant now = hall.clock.instant();
        LocalDate day = hall.site.serviceDay(now);
        Map<String, Object> before = figures(day);
        assertThat(trainings.start(hall.admin(), hall.site, now.plus(Duration.ofHours(2))))
                .isEqualTo(new TrainingAnswer.Done());
        new RandomDay(hall, seed + 50).live(40);
        assertThat(hall.jdbc.queryForObject("select count(*) from ticket where training", Integer.class))
                .isGreaterThan(5);
        hall.bean(KioskSessions.class)
                .keep(hall.site, "borne", 3, 40, Locale.FRENCH, KioskSessions.End.TICKET, Optional.of("ORD"));
        assertThat(hall.bean(VisitsWithoutTicket.class)
                        .count(hall.admin(), hall.site, VisitsWithoutTicket.Kind.INCOMPLETE, Optional.empty()))
                .isEqualTo(new ReceptionAnswer.Refused(ReceptionRefusal.TRAINING));
        hall.clock.turnTo(now);
        figures(day).forEach((what, figure) -> assertThat(figure).as(what).isEqualTo(before.get(what)));
        hall.clock.turnTo(now.plus(Duration.ofMinutes(100)));
        trainings.end(hall.admin(), hall.site);
    }

    private void settle() {
        hall.queries
                .waiting(hall.site)
                .forEach(one -> hall.tickets.cancel(hall.admin(), one.ticket().id()));
        COUNTERS.forEach(this::finish);
        hall.queries.onHold(hall.site).forEach(held -> {
            hall.counters.execute(hall.admin(), hall.site.code(), "G1", new AgentCommand.Resume(held.id()));
            finish("G1");
        });
    }

    private void finish(String counter) {
        CounterDetails now = hall.counter(counter);
        now.current().ifPresent(ticket -> {
            if (ticket.status() == TicketStatus.CALLED) {
                hall.move(counter, new CurrentTicketCommand.MarkNoShow());
            } else {
                hall.move(counter, new CurrentTicketCommand.Finish());
            }
        });
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(hall.site.zone()).toInstant();
    }

    /** All that anything is counted, exported or learned from, of one day. */
    private Map<String, Object> figures(LocalDate day) {
        Map<String, Object> figures = new LinkedHashMap<>();
        RollUpSet counted = hall.bean(DayReader.class).countAll(hall.site, day);
        figures.put(
                "roll-ups",
                Arrays.stream(RollUp.By.values())
                        .map(by -> text(counted.rollUp(by)))
                        .toList());
        figures.put("issued", hall.queries.issuedToday(hall.site));
        figures.put("served", hall.queries.servedToday(hall.site, Optional.empty()));
        figures.put("agent", hall.queries.dayOf(hall.site, "admin"));
        figures.put("flow", hall.queries.flow(hall.site, at(day, LocalTime.of(8, 0))));
        figures.put(
                "counters",
                hall.bean(RealDayQueries.class).counters(hall.site).stream()
                        .map(CounterDetails::state)
                        .toList());
        figures.putAll(visits(day));
        figures.put("sessions", hall.bean(KioskSessions.class).counts(hall.site, day, day.plusDays(1)));
        figures.put("without a ticket", hall.bean(VisitsWithoutTicket.class).sums(hall.site, day, day.plusDays(1)));
        return figures;
    }

    private Map<String, Object> visits(LocalDate day) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put(
                "learned",
                hall.bean(DayTickets.class).of(hall.site, day).stream()
                        .map(this::visit)
                        .toList());
        figures.put(
                "past visits", hall.bean(PastVisits.class).of(hall.site, day).size());
        figures.put(
                "tickets",
                hall.bean(PastVisits.class)
                        .days(hall.site, day, day.plusDays(1))
                        .size());
        figures.put(
                "export",
                hall.bean(Statistics.class)
                        .latest(hall.site, day, Set.of(), hall.clock.instant().plusSeconds(1))
                        .map(CountedVisit::number)
                        .toList());
        return figures;
    }

    private static String text(RollUp rollUp) {
        StringBuilder text = new StringBuilder();
        rollUp.forEach((key, cell) -> {
            Packing packing = new Packing();
            cell.write(packing);
            // The day of the week is a part of some keys.
            String name = key.text().replaceFirst("(\t[A-Z_]+\t)[1-7](\t)", "$1$2");
            text.append(name)
                    .append(' ')
                    .append(Arrays.toString(packing.bytes()))
                    .append('\n');
        });
        return text.toString();
    }

    private List<Object> visit(TicketDetails ticket) {
        Instant midnight = ticket.serviceDay().atStartOfDay(hall.site.zone()).toInstant();
        List<Object> visit = new ArrayList<>(List.of(
                ticket.number(),
                ticket.service(),
                ticket.status(),
                ticket.calls(),
                ticket.counter(),
                ticket.care().ending()));
        for (Optional<Instant> at : List.of(Optional.of(ticket.issuedAt()), ticket.calledAt(), ticket.endedAt())) {
            visit.add(at.map(instant -> Duration.between(midnight, instant)));
        }
        return visit;
    }

    private List<String> rolledUp(LocalDate day) {
        return Arrays.stream(RollUp.By.values())
                .map(by -> text(hall.bean(RollUpStore.class)
                        .get(hall.site.code(), RollUpPeriod.DAY, by, day, day.plusDays(1))
                        .getOrDefault(day, new RollUp())))
                .toList();
    }

    @Test
    void an_answer_of_a_training_is_thanked_and_counted_nowhere() {
        long before = answers();
        trainings.start(hall.admin(), hall.site, hall.clock.instant().plus(Duration.ofHours(1)));
        hall.wait(1);
        SurveyReceipt receipt = hall.bean(Surveys.class)
                .answerAt(hall.site, Surveys.Source.TABLET, "E" + new Random().nextInt(), 60, Map.of());
        boolean pass = hall.bean(Surveys.class).hallPass(hall.site, "hall").isPresent();
        hall.serving("ORD", "G1");
        TicketDetails served = hall.move("G1", new CurrentTicketCommand.Finish());
        Optional<String> own = hall.bean(Surveys.class).pass(hall.site, served);
        trainings.end(hall.admin(), hall.site);

        assertThat(receipt).isInstanceOf(SurveyReceipt.Thanks.class);
        assertThat(pass).isFalse();
        assertThat(own).isEmpty();
        assertThat(answers()).isEqualTo(before);
    }

    private long answers() {
        return hall.jdbc.queryForObject("select coalesce(sum(answers), 0) from survey_count", Long.class);
    }
}
