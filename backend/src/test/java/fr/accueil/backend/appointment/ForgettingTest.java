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
class ForgettingTest {

    private final Desk desk;

    ForgettingTest(Database database) {
        this.desk = new Desk(database);
    }

    @Test
    void a_name_is_known_to_agents_on_its_day_and_found_by_any_spelling() {
        desk.book("RDV-1", 10);
        desk.book("RDV-2", "RDV-B", 5, false);

        assertThat(desk.expected.today(desk.hall.site))
                .extracting(Expected.Visitor::reference)
                .containsExactly("RDV-2", "RDV-1");
        assertThat(desk.expected.byName(desk.hall.site, "personne i")).hasSize(2);
        assertThat(desk.expected.byName(desk.hall.site, "pérsonne rdv-1"))
                .extracting(visitor -> visitor.name().orElseThrow().text())
                .containsExactly("PERSONNE I.");
        assertThat(desk.expected.byName(desk.hall.site, "  ")).isEmpty();
        assertThat(desk.expected.byName(desk.hall.site, "nobody")).isEmpty();
    }

    @Test
    void an_arrival_shows_in_the_list_with_its_number() {
        desk.book("RDV-1", 10);
        var ticket = desk.checkIn("RDV-1").ticket();

        Expected.Visitor visitor = desk.expected.today(desk.hall.site).getFirst();

        assertThat(visitor.status()).isEqualTo(AppointmentStatus.CHECKED_IN);
        assertThat(visitor.number()).contains(ticket.number());
        assertThat(visitor.arrived()).contains(desk.now());
    }

    @Test
    void at_midnight_of_the_site_the_name_cannot_be_read_any_more_even_before_it_is_erased() {
        desk.book("RDV-1", 10);
        Instant midnight = midnight();
        AppointmentRow kept = row();

        assertThat(kept.name(midnight.minusMillis(1))).isPresent();
        assertThat(kept.name(midnight)).isEmpty();
        assertThat(kept.visitor(midnight).name()).isEmpty();
        assertThat(kept.toString()).doesNotContain("PERSONNE");
        desk.hall.clock.turnTo(midnight);
        assertThat(desk.expected.today(desk.hall.site)).isEmpty();
        assertThat(desk.expected.byName(desk.hall.site, "personne")).isEmpty();
    }

    @Test
    void in_the_night_the_name_is_erased_and_a_month_later_the_appointment() {
        desk.book("RDV-1", 10);
        desk.book("RDV-2", 24 * 60);
        Instant midnight = midnight();

        desk.hall.clock.turnTo(midnight.minusMillis(1));
        desk.forgetting.forget();
        assertThat(names()).isEqualTo(2);
        desk.hall.clock.turnTo(midnight);
        desk.forgetting.forget();
        assertThat(names()).isEqualTo(1);
        assertThat(desk.kept()).isEqualTo(2);
        desk.hall.wait(32 * 24 * 60);
        desk.forgetting.forget();
        assertThat(desk.kept()).isZero();
        desk.hall.wait(-32 * 24 * 60);
    }

    @Test
    void no_log_or_report_ever_shows_a_name() {
        var reading = desk.read("référence;date;motif;nom\nR1;2031-01-01 10:00;RDV;SECRETE Jeanne\nR2;SECRETE;RDV;x");

        assertThat(reading.toString()).doesNotContain("SECRETE", "Jeanne");
        assertThat(reading.preview().lines().getFirst().visitor().toString()).doesNotContain("SECRETE");
    }

    private Instant midnight() {
        return desk.hall
                .site
                .serviceDay(desk.now())
                .plusDays(1)
                .atTime(LocalTime.MIN)
                .atZone(desk.hall.site.zone())
                .toInstant();
    }

    private AppointmentRow row() {
        return desk.hall.bean(AppointmentRows.class).findAll().getFirst();
    }

    private int names() {
        return desk.hall.jdbc.queryForObject(
                "select count(*) from appointment where short_name is not null", Integer.class);
    }
}
