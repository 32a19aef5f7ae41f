// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class ExpectedVisitorsTest {

    private static final int DAY = 24 * 60;

    private final ExpectedVisitorsFixture appointments;

    ExpectedVisitorsTest(Database database) {
        this.appointments = new ExpectedVisitorsFixture(database);
    }

    @Test
    void visitors_still_to_come_on_some_days_are_read_by_time_without_the_cancelled_the_late_and_those_who_are_here() {
        appointments.book("HERE", 10);
        appointments.checkIn("HERE");
        appointments.book("LATE", -10);
        appointments.book("TOMORROW", DAY);
        appointments.book("NEXT", 30);
        appointments.book("OFF", "RDV", 40, true);
        appointments.book("FAR", 5 * DAY);
        LocalDate today = appointments.hall.site.serviceDay(appointments.now());

        assertThat(appointments.expectedVisitors.booked(appointments.hall.site, today, today.plusDays(2), 10))
                .extracting(ExpectedVisitors.Visitor::reference)
                .containsExactly("NEXT", "TOMORROW");
        assertThat(appointments.expectedVisitors.booked(appointments.hall.site, today, today.plusDays(9), 2))
                .as("bounded")
                .hasSizeLessThanOrEqualTo(2);
    }
}
