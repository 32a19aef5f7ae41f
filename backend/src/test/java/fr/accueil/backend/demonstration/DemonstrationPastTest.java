// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.statistics.SimulatedPast;
import fr.accueil.backend.support.ServerTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The weeks before a demonstration, on a database of their own. */
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:past-${random.uuid};DB_CLOSE_DELAY=-1")
class DemonstrationPastTest extends ServerTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    @Autowired
    private DemonstrationPast past;

    @Autowired
    private SimulatedPast marks;

    @Autowired
    private Sites sites;

    @Test
    void a_start_that_ended_before_the_days_were_counted_is_continued_at_the_next() {
        Site site = sites.find("nantes").orElseThrow();
        // Eight weeks would take minutes.
        marks.mark(site, new SimulatedPast.Days(MONDAY, MONDAY.plusDays(2)));
        past.write(site);
        List<LocalDate> counted = countedDays();
        assertThat(counted).containsExactly(MONDAY, MONDAY.plusDays(1), MONDAY.plusDays(2));

        // What a start leaves that ends after the last day, when a page has asked for figures before it.
        jdbc.update("delete from roll_up where first_day < ?", counted.getLast());
        jdbc.update("delete from announced_wait");
        past.write(site);

        assertThat(countedDays()).isEqualTo(counted);
    }

    private List<LocalDate> countedDays() {
        return jdbc.queryForList(
                "select distinct first_day from roll_up where site = 'nantes' and span = 'DAY' order by first_day",
                LocalDate.class);
    }
}
