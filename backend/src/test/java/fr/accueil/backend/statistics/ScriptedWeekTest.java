// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Arrival;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.command.ForgottenCounters;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.Ending;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A week from Monday 19 to Sunday 25 October 2020, whose night has 25 hours, lived through the real commands. The figures
 * were worked out by hand, in minutes: waits 4 6 6 8 10 12 12 15 15 20 60, to the first call 4 5 6 6 8 10 10 10 12 15 15 35
 * 60, services 4 5 5 5 8 10 10 10 10 10 13.
 */
@ParameterizedClass
@EnumSource(Database.class)
class ScriptedWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2020, 10, 19);
    private static final LocalDate SUNDAY = LocalDate.of(2020, 10, 25);

    private final Database database;
    private final Hall hall;

    ScriptedWeekTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database);
    }

    @Test
    void every_figure_of_the_week_is_the_one_worked_out_by_hand() {
        live();
        at("2020-10-26T08:00");

        check(hall);
        try (Hall.Node restarted = hall.anotherNode(database)) {
            check(restarted.hall());
        }
        hall.bean(RollUps.class).rebuild(hall.site);
        check(hall);
    }

    private void live() {
        // Other tests have read days that are still to come here.
        at("2020-10-18T12:00");
        hall.bean(RollUps.class).rebuild(hall.site);
        monday();
        tuesday();
        wednesday();
        thursday();
        friday();
        saturday();
        sunday();
    }

    /** A hold, a recall, an absent, one who leaves, one who is left. */
    private void monday() {
        at("2020-10-19T08:50");
        hall.open("G1");
        UUID first = issueAt("2020-10-19T09:00", "ORD");
        UUID absent = issueAt("2020-10-19T09:05", "ORD");
        UUID leaving = issueAt("2020-10-19T09:06", "ORD");
        call("2020-10-19T09:10", "G1", first);
        move("2020-10-19T09:12", "G1", new CurrentTicketCommand.Recall());
        move("2020-10-19T09:13", "G1", new CurrentTicketCommand.StartService());
        move("2020-10-19T09:18", "G1", new CurrentTicketCommand.Hold());
        at("2020-10-19T09:20");
        Hall.done(hall.tickets.cancel(hall.admin(), leaving));
        at("2020-10-19T09:30");
        Hall.done(hall.counters.execute(hall.admin(), "salle", "G1", new AgentCommand.Resume(first)));
        move("2020-10-19T09:35", "G1", new CurrentTicketCommand.Finish(Set.of("incomplete-file"), ""));
        call("2020-10-19T09:40", "G1", absent);
        move("2020-10-19T09:42", "G1", new CurrentTicketCommand.MarkNoShow());
        issueAt("2020-10-19T15:50", "ORD");
        at("2020-10-19T16:00");
        hall.set(hall.admin(), "G1", CounterState.CLOSED);
    }

    /** A second service at the same counter, then a transfer. */
    private void tuesday() {
        at("2020-10-20T09:00");
        hall.open("H1");
        hall.open("H3");
        UUID moving = issueAt("2020-10-20T10:00", "ORD");
        call("2020-10-20T10:04", "H1", moving);
        move("2020-10-20T10:05", "H1", new CurrentTicketCommand.StartService());
        move("2020-10-20T10:10", "H1", new CurrentTicketCommand.ChangeService("NUM"));
        move("2020-10-20T10:18", "H1", new CurrentTicketCommand.TransferToService("ORD-B", ""));
        call("2020-10-20T10:30", "H3", moving);
        move("2020-10-20T10:31", "H3", new CurrentTicketCommand.StartService());
        move("2020-10-20T10:41", "H3", new CurrentTicketCommand.Finish());
    }

    /** An end that was a mistake, and a visit whose times are not representative. */
    private void wednesday() {
        UUID before = issueAt("2020-10-21T08:29:59", "ORD");
        UUID atTheHalf = issueAt("2020-10-21T08:30", "ORD");
        hall.open("G1");
        call("2020-10-21T08:45", "G1", atTheHalf);
        move("2020-10-21T08:45", "G1", new CurrentTicketCommand.StartService());
        move("2020-10-21T08:50", "G1", new CurrentTicketCommand.Finish());
        at("2020-10-21T08:51");
        Hall.done(hall.tryUndo("G1"));
        move("2020-10-21T08:55", "G1", new CurrentTicketCommand.Finish());
        call("2020-10-21T09:00", "G1", before);
        move("2020-10-21T09:00", "G1", new CurrentTicketCommand.StartService());
        Hall.done(hall.counters.execute(
                hall.admin(), "salle", "G1", new AgentCommand.MarkOutcomes(new Ending(List.of(), false))));
        move("2020-10-21T12:00", "G1", new CurrentTicketCommand.Finish());
    }

    /** One who comes early for an appointment, one with priority who comes late. */
    private void thursday() {
        UUID early = bookedAt("2020-10-22T09:50", "2020-10-22T10:00", false);
        call("2020-10-22T10:06", "G1", early);
        move("2020-10-22T10:07", "G1", new CurrentTicketCommand.StartService());
        move("2020-10-22T10:20", "G1", new CurrentTicketCommand.Finish());
        UUID late = bookedAt("2020-10-22T10:20", "2020-10-22T10:10", true);
        call("2020-10-22T10:35", "G1", late);
        move("2020-10-22T10:35", "G1", new CurrentTicketCommand.StartService());
        move("2020-10-22T10:40", "G1", new CurrentTicketCommand.Finish());
    }

    /** An absent who comes back, and one who is put back into the line. */
    private void friday() {
        UUID absent = issueAt("2020-10-23T09:00", "ORD");
        call("2020-10-23T09:05", "G1", absent);
        move("2020-10-23T09:06", "G1", new CurrentTicketCommand.MarkNoShow());
        at("2020-10-23T09:10");
        Hall.done(hall.absentCommands.requeue(hall.admin(), absent, true));
        call("2020-10-23T09:16", "G1", absent);
        move("2020-10-23T09:16", "G1", new CurrentTicketCommand.StartService());
        move("2020-10-23T09:20", "G1", new CurrentTicketCommand.Finish());
        UUID returned = issueAt("2020-10-23T09:30", "ORD");
        call("2020-10-23T09:40", "G1", returned);
        move("2020-10-23T09:41", "G1", new CurrentTicketCommand.ReturnToQueue());
        call("2020-10-23T09:50", "G1", returned);
        move("2020-10-23T09:50", "G1", new CurrentTicketCommand.StartService());
        move("2020-10-23T09:55", "G1", new CurrentTicketCommand.Finish());
    }

    /** A counter that no agent closes; the server closes it after the first reading of the day. */
    private void saturday() {
        UUID forgotten = issueAt("2020-10-24T17:00", "ORD");
        call("2020-10-24T17:10", "G1", forgotten);
        move("2020-10-24T17:10", "G1", new CurrentTicketCommand.StartService());
        at("2020-10-25T02:00");
        assertThat(week(hall).count(Count.ISSUED)).isEqualTo(12);
    }

    /** An hour that is lived twice, and a service over midnight. */
    private void sunday() {
        hall.clock.turnTo(Instant.parse("2020-10-25T00:25:00Z"));
        hall.bean(ForgottenCounters.class).close();
        hall.open("G2");
        hall.clock.turnTo(Instant.parse("2020-10-25T00:30:00Z"));
        UUID twice = hall.issue("ORD").id();
        hall.clock.turnTo(Instant.parse("2020-10-25T01:30:00Z"));
        Hall.done(hall.counters.execute(
                hall.admin(), "salle", "G2", new AgentCommand.CallTicket(twice, Optional.empty())));
        hall.move("G2", new CurrentTicketCommand.StartService());
        hall.clock.turnTo(Instant.parse("2020-10-25T01:40:00Z"));
        hall.move("G2", new CurrentTicketCommand.Finish());
        UUID last = issueAt("2020-10-25T23:50", "ORD");
        call("2020-10-25T23:58", "G2", last);
        move("2020-10-25T23:58", "G2", new CurrentTicketCommand.StartService());
        at("2020-10-26T00:05");
        assertThat(week(hall).count(Count.SERVED)).isEqualTo(9);
        move("2020-10-26T00:08", "G2", new CurrentTicketCommand.Finish());
    }

    private static void check(Hall hall) {
        FigureSum week = week(hall);
        assertThat(List.of(
                        week.count(Count.ISSUED),
                        week.count(Count.CALLED),
                        week.count(Count.SERVED),
                        week.count(Count.ABSENT),
                        week.count(Count.LEFT),
                        week.count(Count.UNSERVED),
                        week.count(Count.NOT_CLOSED),
                        week.count(Count.STILL_THERE)))
                .containsExactly(14L, 12L, 10L, 1L, 1L, 1L, 1L, 0L);
        assertThat(List.of(
                        week.count(Count.STAYS),
                        week.count(Count.TRANSFERS),
                        week.count(Count.RECALLS),
                        week.count(Count.TIMES_LEFT_OUT),
                        week.count(Count.INCOMPLETE),
                        week.count(Count.BOOKED),
                        week.count(Count.CAME_LATE),
                        week.count(Count.CALLED_ON_TIME)))
                .containsExactly(13L, 1L, 1L, 1L, 1L, 2L, 1L, 1L);
        checkTimes(week);
        checkRollUps(hall);
    }

    private static void checkTimes(FigureSum week) {
        assertThat(week.waiting().count()).isEqualTo(11);
        assertThat(week.waiting().mean()).hasValue(168 * 60 / 11.0);
        assertThat(week.waiting().median()).hasValue(12 * 60);
        assertThat(week.waiting().p90()).hasValue(20 * 60);
        assertThat(week.waiting().max()).hasValue(60 * 60);
        assertThat(week.withinTarget()).hasValue(10 / 11.0);
        assertThat(week.firstCall().count()).isEqualTo(13);
        assertThat(week.firstCall().mean()).hasValue(196 * 60 / 13.0);
        assertThat(week.firstCall().median()).hasValue(10 * 60);
        assertThat(week.firstCall().p90()).hasValue(35 * 60);
        assertThat(week.firstCallWithinTarget()).hasValue(11 / 13.0);
        assertThat(week.service().count()).isEqualTo(11);
        assertThat(week.service().mean()).hasValue(90 * 60 / 11.0);
        assertThat(week.service().median()).hasValue(10 * 60);
    }

    private static void checkRollUps(Hall hall) {
        List<Statistics.Piece> pieces = pieces(hall);
        var hours = Statistics.sum(hall.site, pieces, RollUp.By.HOUR, 0, rollUpKey -> rollUpKey.part(3));
        assertThat(hours.get("16").count(Count.ISSUED)).as("8:29:59").isEqualTo(1);
        assertThat(hours.get("17").count(Count.ISSUED)).as("8:30:00").isEqualTo(1);
        assertThat(hours.get("05").waiting().max()).as("2:30, lived twice").hasValue(60 * 60);
        var counters = Statistics.sum(hall.site, pieces, RollUp.By.COUNTER, 1, rollUpKey -> rollUpKey.part(0));
        assertThat(counters.get("H3").count(Count.SERVED)).isEqualTo(1);
        assertThat(counters.get("H1").service().count()).isEqualTo(2);
        assertThat(counters.get("").count(Count.ISSUED))
                .as("never at a counter")
                .isEqualTo(2);
        assertThat(monday(hall, "G1").count(Count.OPEN_SECONDS)).isEqualTo((7 * 60 + 10) * 60);
        assertThat(monday(hall, "G1").count(Count.BUSY_SECONDS)).isEqualTo(10 * 60);
        var classes = Statistics.sum(hall.site, pieces, RollUp.By.SERVICE, 0, rollUpKey -> rollUpKey.part(1));
        assertThat(classes.get("PRIORITY").waiting().max()).hasValue(15 * 60);
        assertThat(classes.get("APPOINTMENT").waiting().max()).hasValue(6 * 60);
    }

    private static FigureSum monday(Hall hall, String counter) {
        List<Statistics.Piece> pieces = hall.bean(Statistics.class)
                .pieces(hall.site, MONDAY, MONDAY, RollUpPeriod.YEAR, List.of(RollUp.By.COUNTER));
        return Statistics.sum(hall.site, pieces, RollUp.By.COUNTER, 1, rollUpKey -> rollUpKey.part(0))
                .get(counter);
    }

    private static FigureSum week(Hall hall) {
        return Statistics.sum(hall.site, pieces(hall), RollUp.By.SERVICE, 0, rollUpKey -> "all")
                .get("all");
    }

    private static List<Statistics.Piece> pieces(Hall hall) {
        return hall.bean(Statistics.class)
                .pieces(hall.site, MONDAY, SUNDAY, RollUpPeriod.YEAR, List.of(RollUp.By.values()));
    }

    private UUID issueAt(String local, String service) {
        at(local);
        return hall.issue(service).id();
    }

    private UUID bookedAt(String local, String booked, boolean priority) {
        at(local);
        TicketDetails ticket = Hall.done(hall.tickets.issueBooked(
                hall.admin(),
                hall.site,
                hall.site.service("RDV").orElseThrow(),
                new Arrival(Optional.empty(), priority, Optional.of(instant(booked)))));
        return ticket.id();
    }

    private void call(String local, String counter, UUID ticket) {
        at(local);
        Hall.done(hall.counters.execute(
                hall.admin(), "salle", counter, new AgentCommand.CallTicket(ticket, Optional.empty())));
    }

    private void move(String local, String counter, CurrentTicketCommand move) {
        at(local);
        hall.move(counter, move);
    }

    private void at(String local) {
        hall.clock.turnTo(instant(local));
    }

    private Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(hall.site.zone()).toInstant();
    }
}
