// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class AppointmentErasureTest {

    private final ExpectedVisitorsFixture appointments;

    AppointmentErasureTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
    }

    @Test
    void a_name_is_known_to_agents_on_its_day_and_found_by_any_spelling() {
        appointments.book("RDV-1", 10);
        appointments.book("RDV-2", "RDV-B", 5, false);

        assertThat(appointments.expectedVisitors.today(appointments.hall.site))
                .extracting(ExpectedVisitors.Visitor::reference)
                .containsExactly("RDV-2", "RDV-1");
        assertThat(appointments.expectedVisitors.byName(appointments.hall.site, "personne i"))
                .hasSize(2);
        assertThat(appointments.expectedVisitors.byName(appointments.hall.site, "pérsonne rdv-1"))
                .extracting(visitor -> visitor.name().orElseThrow().text())
                .containsExactly("PERSONNE I.");
        assertThat(appointments.expectedVisitors.byName(appointments.hall.site, "  "))
                .isEmpty();
        assertThat(appointments.expectedVisitors.byName(appointments.hall.site, "nobody"))
                .isEmpty();
    }

    @Test
    void an_arrival_shows_in_the_list_with_its_number() {
        appointments.book("RDV-1", 10);
        var ticket = appointments.checkIn("RDV-1").ticket();

        ExpectedVisitors.Visitor visitor =
                appointments.expectedVisitors.today(appointments.hall.site).getFirst();

        assertThat(visitor.status()).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(visitor.number()).contains(ticket.number());
        assertThat(visitor.arrived()).contains(appointments.now());
    }

    @Test
    void at_midnight_of_the_site_the_name_cannot_be_read_any_more_even_before_it_is_erased() {
        appointments.book("RDV-1", 10);
        Instant midnight = midnight();
        AppointmentRow kept = row();

        assertThat(kept.name(midnight.minusMillis(1))).isPresent();
        assertThat(kept.name(midnight)).isEmpty();
        assertThat(kept.visitor(midnight).name()).isEmpty();
        assertThat(kept.toString()).doesNotContain("PERSONNE");
        appointments.hall.clock.turnTo(midnight);
        assertThat(appointments.expectedVisitors.today(appointments.hall.site)).isEmpty();
        assertThat(appointments.expectedVisitors.byName(appointments.hall.site, "personne"))
                .isEmpty();
    }

    @Test
    void in_the_night_the_name_is_erased_and_a_month_later_the_appointment() {
        appointments.book("RDV-1", 10);
        appointments.book("RDV-2", 24 * 60);
        Instant midnight = midnight();

        appointments.hall.clock.turnTo(midnight.minusMillis(1));
        appointments.erase();
        assertThat(names()).isEqualTo(2);
        appointments.hall.clock.turnTo(midnight);
        appointments.erase();
        assertThat(names()).isEqualTo(1);
        assertThat(appointments.kept()).isEqualTo(2);
        appointments.hall.wait(32 * 24 * 60);
        appointments.erase();
        assertThat(appointments.kept()).isZero();
        appointments.hall.wait(-32 * 24 * 60);
    }

    @Test
    void no_log_or_report_ever_shows_a_name() {
        var reading =
                appointments.read("référence;date;motif;nom\nR1;2031-01-01 10:00;RDV;SECRETE Jeanne\nR2;SECRETE;RDV;x");

        assertThat(reading.toString()).doesNotContain("SECRETE", "Jeanne");
        assertThat(reading.preview().lines().getFirst().visitor().toString()).doesNotContain("SECRETE");
    }

    private Instant midnight() {
        return appointments
                .hall
                .site
                .serviceDay(appointments.now())
                .plusDays(1)
                .atTime(LocalTime.MIN)
                .atZone(appointments.hall.site.zone())
                .toInstant();
    }

    private AppointmentRow row() {
        return appointments.hall.bean(AppointmentRows.class).findAll().getFirst();
    }

    private int names() {
        return appointments.hall.jdbc.queryForObject(
                "select count(*) from appointment where short_name is not null", Integer.class);
    }
}
