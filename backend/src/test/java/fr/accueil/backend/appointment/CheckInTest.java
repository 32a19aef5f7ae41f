// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Together;
import fr.accueil.backend.ticket.TicketView;
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

    private final Desk desk;

    CheckInTest(Database database) {
        this.desk = new Desk(database);
    }

    @Test
    void a_visitor_who_is_expected_gets_a_ticket_of_the_class_appointment() {
        Instant booked = desk.book("RDV-1", 20);

        CheckIn.CheckedIn here = desk.checkIn("rdv-1");

        TicketView ticket = desk.hall.read(here.ticket().id());
        assertThat(here.booked()).isEqualTo(booked);
        assertThat(ticket.appointment()).isTrue();
        assertThat(ticket.bookedAt()).contains(booked);
        assertThat(ticket.service()).isEqualTo("RDV");
        assertThat(ticket.language()).isEqualTo("en");
    }

    @Test
    void who_comes_early_counts_from_the_booked_time_and_who_comes_late_from_the_arrival() {
        Instant booked = desk.book("EARLY", 20);
        desk.book("LATE", -10);
        Duration headStart = Duration.ofMinutes(15);

        assertThat(desk.checkIn("EARLY").ticket().countsFrom()).isEqualTo(booked.minus(headStart));
        assertThat(desk.checkIn("LATE").ticket().countsFrom())
                .isEqualTo(desk.now().minus(headStart));
    }

    @Test
    void a_check_in_is_taken_from_half_an_hour_before_to_a_quarter_of_an_hour_after_to_the_instant() {
        Instant booked = desk.book("RDV-1", 60);
        desk.hall.clock.turnTo(booked.minus(Duration.ofMinutes(30)).minusMillis(1));
        assertThat(desk.show("RDV-1")).isEqualTo(new CheckIn.TooEarly(booked, booked.minus(Duration.ofMinutes(30))));
        desk.hall.clock.turnTo(booked.plus(Duration.ofMinutes(15)).plusMillis(1));
        assertThat(desk.show("RDV-1")).isEqualTo(new CheckIn.TooLate(booked));
        desk.hall.clock.turnTo(booked.plus(Duration.ofMinutes(15)));
        assertThat(desk.show("RDV-1")).isInstanceOf(CheckIn.CheckedIn.class);
    }

    @Test
    void on_another_day_the_visitor_is_told_whether_it_is_past_or_to_come() {
        Instant tomorrow = desk.book("RDV-1", 24 * 60);
        assertThat(desk.show("RDV-1")).isEqualTo(new CheckIn.AnotherDay(tomorrow, false));
        desk.hall.wait(2 * 24 * 60);
        assertThat(desk.show("RDV-1")).isEqualTo(new CheckIn.AnotherDay(tomorrow, true));
    }

    @Test
    void a_cancelled_appointment_and_an_unknown_one_give_nothing() {
        Instant booked = desk.book("RDV-1", "RDV", 5, true);
        long before = desk.hall.lastSeq();

        assertThat(desk.show("RDV-1")).isEqualTo(new CheckIn.Cancelled(booked));
        assertThat(desk.show("RDV-2")).isInstanceOf(CheckIn.NotFound.class);
        for (String garbage :
                List.of("", " ", "\u0000", "\ud800", "%", "http://", "'; drop table ticket", "x".repeat(9999))) {
            assertThat(desk.show(garbage)).as(garbage).isInstanceOf(CheckIn.NotFound.class);
        }
        assertThat(desk.hall.lastSeq()).isEqualTo(before);
    }

    @Test
    void a_double_scan_at_the_same_instant_is_one_ticket() {
        desk.book("RDV-1", 0);

        List<CheckIn> all = Together.act(8, i -> desk.show("RDV-1"));

        assertThat(all).filteredOn(CheckIn.CheckedIn.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(CheckIn.AlreadyHere.class::isInstance).hasSize(7);
        assertThat(desk.hall.queries.waiting(desk.hall.site)).hasSize(1);
    }

    @Test
    void who_is_here_already_is_given_the_same_number_as_long_as_it_counts() {
        Instant booked = desk.book("RDV-1", 0);
        TicketView first = desk.checkIn("RDV-1").ticket();
        assertThat(desk.show("RDV-1")).isEqualTo(new CheckIn.AlreadyHere(desk.hall.read(first.id()), booked));

        desk.hall.tickets.cancel(desk.hall.admin(), first.id());

        assertThat(desk.checkIn("RDV-1").ticket().number()).isNotEqualTo(first.number());
    }

    @Test
    void an_appointment_of_another_site_is_not_found_here() {
        desk.book("RDV-1", 0);
        var elsewhere = desk.hall.sites.find("guyane").orElseThrow();

        assertThat(desk.appointments.checkIn(desk.hall.admin(), elsewhere, "RDV-1", Optional.empty(), false))
                .isInstanceOf(CheckIn.NotFound.class);
        assertThatThrownBy(() -> desk.appointments.checkIn(
                        new Actor("x", Role.KIOSK, Optional.of("nantes")),
                        desk.hall.site,
                        "RDV-1",
                        Optional.empty(),
                        false))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_reader_with_another_keyboard_or_a_link_finds_the_appointment_all_the_same() {
        desk.book("RDV-0042", 0);

        assertThat(desk.show("RDV)àà'é")).isInstanceOf(CheckIn.CheckedIn.class);
        for (String same : List.of(
                "rdv-àà'é",
                "https://rendez-vous.example/users/rdvs/RDV-0042?lang=fr",
                "https://rendez-vous.example/?x=1&ref=rdv-0042#top",
                "  rdv-0042\r\n")) {
            assertThat(desk.show(same)).as(same).isInstanceOf(CheckIn.AlreadyHere.class);
        }
    }
}
