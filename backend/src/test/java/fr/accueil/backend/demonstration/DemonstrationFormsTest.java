// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.simulation.Prefecture;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.survey.Moderation;
import fr.accueil.backend.survey.PastSurveys;
import fr.accueil.backend.survey.SurveyFigures;
import fr.accueil.backend.survey.SurveyReading;
import fr.accueil.backend.survey.Surveys;
import fr.accueil.backend.survey.WaitClass;
import fr.accueil.backend.ticket.log.PastTicket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DemonstrationFormsTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 11, 3);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final List<PastTicket> NO_TICKETS = List.of();

    private final Hall hall;
    private final Site site;
    private final Surveys surveys;
    private final PastSurveys past;

    DemonstrationFormsTest(Database database) {
        this.hall = Hall.on(database, "nantes");
        this.site = hall.site;
        this.surveys = hall.bean(Surveys.class);
        this.past = hall.bean(PastSurveys.class);
    }

    @BeforeEach
    void a_week_of_answers() {
        hall.jdbc.update("delete from survey_count");
        hall.jdbc.update("delete from survey_text");
        days().forEach(this::write);
    }

    @Test
    void a_newcomer_finds_answers_for_each_question_and_the_content_are_fewer_the_longer_they_waited() {
        SurveyFigures all = results(Optional.empty());

        assertThat(all.forms()).isBetween(150, 600);
        assertThat(all.scores())
                .allSatisfy(score -> assertThat(score.share().isShown()).isTrue());
        assertThat(all.waits().isShown()).isTrue();
        assertThat(content(WaitClass.FROM_5)).isGreaterThan(content(WaitClass.FROM_30) + .2);
    }

    @Test
    void a_day_that_has_answers_is_left_as_it_is() {
        int before = results(Optional.empty()).forms();

        days().forEach(this::write);

        assertThat(results(Optional.empty()).forms()).isEqualTo(before);
    }

    @Test
    void what_was_written_long_ago_was_answered_in_time_and_what_was_written_just_now_is_unread() {
        List<Moderation.Said> said = hall.bean(Moderation.class).texts(hall.admin(), site);

        assertThat(said).isNotEmpty().allSatisfy(text -> {
            boolean long_ago = text.day().isBefore(FRIDAY.minusDays(6));
            assertThat(text.state()).isEqualTo(long_ago ? Moderation.State.PUBLISHED : Moderation.State.NEW);
            assertThat(text.answeredOn().isPresent()).isEqualTo(long_ago);
            assertThat(text.answeredOn().orElse(text.due())).isBeforeOrEqualTo(text.due());
        });
        assertThat(said).anySatisfy(text -> assertThat(text.answeredOn()).isPresent());
    }

    @Test
    void the_same_date_gives_the_same_answers_and_a_day_without_visitors_none() {
        assertThat(forms(MONDAY).forms()).isEqualTo(forms(MONDAY).forms());
        assertThat(forms(MONDAY).texts(FRIDAY)).isEqualTo(forms(MONDAY).texts(FRIDAY));
        DemonstrationForms none = DemonstrationForms.of(site, surveys, MONDAY, NO_TICKETS);
        assertThat(none.forms()).isEmpty();
        assertThat(none.texts(FRIDAY)).isEmpty();
    }

    /** Two weeks, as the first of them is long ago for the last day. */
    private static Stream<LocalDate> days() {
        return MONDAY.minusDays(7)
                .datesUntil(FRIDAY.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= 5);
    }

    private void write(LocalDate day) {
        DemonstrationForms forms = forms(day);
        past.keep(site, day, forms.forms(), forms.texts(FRIDAY));
    }

    private DemonstrationForms forms(LocalDate day) {
        return DemonstrationForms.of(
                site,
                surveys,
                day,
                DemonstrationDay.of(site, Prefecture.profile(), day).tickets());
    }

    private double content(WaitClass waitClass) {
        return results(Optional.of(waitClass)).scores().stream()
                .filter(score -> score.question().code().equals("wait"))
                .mapToDouble(score -> score.share().value())
                .sum();
    }

    private SurveyFigures results(Optional<WaitClass> waited) {
        return hall.bean(SurveyReading.class)
                .of(site, new SurveyReading.Period(MONDAY.minusDays(7), FRIDAY.plusDays(1), Optional.empty(), waited));
    }
}
