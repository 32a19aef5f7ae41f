// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class SentReportsTest {

    private static final LocalDate JANUARY = LocalDate.of(2031, 1, 1);

    private final Hall hall;
    private final SentReports reports;

    SentReportsTest(Database database) {
        this.hall = Hall.on(database);
        this.reports = new SentReports(hall.jdbc);
    }

    @Test
    void of_many_nodes_that_check_at_one_instant_one_sends_the_report_of_a_month() {
        hall.jdbc.update("delete from monthly_report where site = ?", hall.site.code());

        for (int month = 0; month < 30; month++) {
            LocalDate first = JANUARY.plusMonths(month);
            assertThat(Simultaneously.act(8, node -> reports.claim(hall.site, first, hall.clock.instant())))
                    .containsOnlyOnce(true);
        }
    }
}
