// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.statistics.SimulatedPast;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.backend.survey.Moderation;
import fr.accueil.backend.survey.SurveyReading;
import java.sql.Date;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PublicResultsTest extends ServerTest {

    @Autowired
    private Sites sites;

    @Autowired
    private SurveyReading reading;

    @Autowired
    private Moderation moderation;

    @Autowired
    private SimulatedPast simulated;

    @BeforeEach
    @AfterEach
    void the_survey_is_empty() {
        jdbc.update("delete from survey_count");
        jdbc.update("delete from survey_text");
    }

    @Test
    void a_figure_is_shown_from_ten_answers_on_and_a_text_when_a_person_published_it() {
        count("agent", "very-good", 8, 10);
        count("agent", "bad", 4, 20);
        count("space", "good", 9, 10);
        count("oriented", "yes", 50, 400);
        text("Plus de chaises", "PUBLISHED");
        text("Pas encore lue", "NEW");

        PublicResults.Year year = new PublicResults(reading, moderation, simulated, clock).of(site());

        assertThat(year.lines())
                .containsExactly(
                        new PublicResults.Line("Comment l’agent vous a-t-il accueilli(e)\u00a0?", 67, 39, 86, 12));
        assertThat(year.texts()).containsExactly("Plus de chaises");
    }

    @Test
    void the_page_is_open_to_all() {
        assertThat(api.withoutToken().get("/our-results").is(200).text())
                .contains("Nos résultats", "Préfecture de la Loire-Atlantique");
    }

    private Site site() {
        return sites.find("nantes").orElseThrow();
    }

    private void count(String question, String choice, int answers, int daysAgo) {
        LocalDate day = site().serviceDay(clock.instant()).minusDays(daysAgo);
        jdbc.update(
                "insert into survey_count (site, service_day, half, source, service, waited, question, choice, answers)"
                        + " values ('nantes', ?, 'MORNING', 'TABLET', '', '', ?, ?, ?)",
                Date.valueOf(day),
                question,
                choice,
                answers);
    }

    private void text(String said, String state) {
        jdbc.update(
                "insert into survey_text (id, site, service_day, said, state) values (?, 'nantes', ?, ?, ?)",
                UUID.randomUUID(),
                Date.valueOf(site().serviceDay(clock.instant())),
                said,
                state);
    }
}
