// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.command.TrainingCommands;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class CheckInTest {

    private final ExpectedVisitorsFixture appointments;

    CheckInTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
    }

    @Test
    void a_visitor_who_is_expected_gets_a_ticket_of_the_class_appointment() {
        Instant booked = appointments.book("RDV-1", 20);

        CheckIn.CheckedIn here = appointments.checkIn("rdv-1");

        TicketDetails ticket = appointments.hall.read(here.ticket().id());
        assertThat(here.booked()).isEqualTo(booked);
        assertThat(ticket.appointment()).isTrue();
        assertThat(ticket.bookedAt()).contains(booked);
        assertThat(ticket.service()).isEqualTo("RDV");
        assertThat(ticket.language()).isEqualTo("en");
    }

    @Test
    void an_appointment_that_is_shown_in_a_training_is_still_to_come_when_that_is_over() {
        Instant booked = appointments.book("RDV-1", 20);
        TrainingCommands trainings = appointments.hall.bean(TrainingCommands.class);
        trainings.start(
                appointments.hall.admin(),
                appointments.hall.site,
                appointments.now().plus(Duration.ofHours(1)));
        CheckIn.CheckedIn trained = appointments.checkIn("RDV-1");
        trainings.end(appointments.hall.admin(), appointments.hall.site);
        CheckIn.CheckedIn real = appointments.checkIn("RDV-1");

        assertThat(trained.ticket().training()).isTrue();
        assertThat(trained.booked()).isEqualTo(booked);
        assertThat(real.ticket().training()).isFalse();
        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.AlreadyHere.class);
    }

    @Test
    void an_early_visitor_counts_from_the_booked_time_and_a_late_one_from_the_arrival() {
        Instant booked = appointments.book("EARLY", 20);
        appointments.book("LATE", -10);
        Duration headStart = Duration.ofMinutes(15);

        assertThat(appointments.checkIn("EARLY").ticket().countsFrom()).isEqualTo(booked.minus(headStart));
        assertThat(appointments.checkIn("LATE").ticket().countsFrom())
                .isEqualTo(appointments.now().minus(headStart));
    }

    @Test
    void a_check_in_is_taken_from_half_an_hour_before_to_a_quarter_of_an_hour_after_to_the_instant() {
        Instant booked = appointments.book("RDV-1", 60);
        appointments.hall.clock.turnTo(booked.minus(Duration.ofMinutes(30)).minusMillis(1));
        assertThat(appointments.show("RDV-1"))
                .isEqualTo(new CheckIn.TooEarly(booked, booked.minus(Duration.ofMinutes(30))));
        appointments.hall.clock.turnTo(booked.plus(Duration.ofMinutes(15)).plusMillis(1));
        assertThat(appointments.show("RDV-1")).isEqualTo(new CheckIn.TooLate(booked));
        appointments.hall.clock.turnTo(booked.plus(Duration.ofMinutes(15)));
        assertThat(appointments.show("RDV-1")).isInstanceOf(CheckIn.CheckedIn.class);
    }

    @Test
    void on_another_day_the_visitor_reads_whether_it_is_past_or_to_come() {
        Instant tomorrow = appointments.book("RDV-1", 24 * 60);
        assertThat(appointments.show("RDV-1")).isEqualTo(new CheckIn.AnotherDay(tomorrow, false));
        appointments.hall.wait(2 * 24 * 60);
        assertThat(appointments.show("RDV-1")).isEqualTo(new CheckIn.AnotherDay(tomorrow, true));
    }

    @Test
    void a_cancelled_appointment_and_an_unknown_one_give_nothing() {
        Instant booked = appointments.book("RDV-1", "RDV", 5, true);
        long before = appointments.hall.lastSeq();

        assertThat(appointments.show("RDV-1")).isEqualTo(new CheckIn.Cancelled(booked));
        assertThat(appointments.show("RDV-2")).isInstanceOf(CheckIn.NotFound.class);
        for (String garbage :
                List.of("", " ", "\u0000", "\ud800", "%", "http://", "'; drop table ticket", "x".repeat(9999))) {
            assertThat(appointments.show(garbage)).as(garbage).isInstanceOf(CheckIn.NotFound.class);
        }
        assertThat(appointments.hall.lastSeq()).isEqualTo(before);
    }

    @Test
    void a_double_scan_at_the_same_instant_is_one_ticket() {
        appointments.book("RDV-1", 0);

        List<CheckIn> all = Simultaneously.act(8, i -> appointments.show("RDV-1"));

        assertThat(all).filteredOn(CheckIn.CheckedIn.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(CheckIn.AlreadyHere.class::isInstance).hasSize(7);
        assertThat(appointments.hall.queries.waiting(appointments.hall.site)).hasSize(1);
    }

    @Test
    void a_visitor_who_is_here_already_gets_the_same_number_as_long_as_it_counts() {
        Instant booked = appointments.book("RDV-1", 0);
        TicketDetails first = appointments.checkIn("RDV-1").ticket();
        assertThat(appointments.show("RDV-1"))
                .isEqualTo(new CheckIn.AlreadyHere(appointments.hall.read(first.id()), booked));

        appointments.hall.tickets.cancel(appointments.hall.admin(), first.id());

        assertThat(appointments.checkIn("RDV-1").ticket().number()).isNotEqualTo(first.number());
    }

    @Test
    void an_appointment_of_another_site_is_not_found_here() {
        appointments.book("RDV-1", 0);
        var elsewhere = appointments.hall.sites.find("guyane").orElseThrow();

        assertThat(appointments.service.checkIn(appointments.hall.admin(), elsewhere, "RDV-1", Optional.empty(), false))
                .isInstanceOf(CheckIn.NotFound.class);
        assertThatThrownBy(() -> appointments.service.checkIn(
                        new Actor("x", Role.KIOSK, Optional.of("nantes")),
                        appointments.hall.site,
                        "RDV-1",
                        Optional.empty(),
                        false))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_reader_with_another_keyboard_or_a_link_finds_the_appointment_all_the_same() {
        appointments.book("RDV-0042", 0);

        assertThat(appointments.show("RDV)àà'é")).isInstanceOf(CheckIn.CheckedIn.class);
        for (String same : List.of(
                "rdv-àà'é",
                "https://rendez-vous.example/users/rdvs/RDV-0042?lang=fr",
                "https://rendez-vous.example/?x=1&ref=rdv-0042#top",
                "  rdv-0042\r\n")) {
            assertThat(appointments.show(same)).as(same).isInstanceOf(CheckIn.AlreadyHere.class);
        }
    }
}
