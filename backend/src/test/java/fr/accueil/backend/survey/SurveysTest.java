// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.retention.Retention;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Erasing;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.WrittenAudit;
import fr.accueil.backend.ticket.AgentCommand;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurveysTest {

    private static final Map<String, String> CONTENT =
            Map.of("visit", "great", "waited", "15-30", "wait", "long", "agent", "very-good");

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_visit_that_has_ended_gives_one_pass_and_the_pass_counts_once(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        String pass = pass(hall, surveys, 8);

        assertThat(surveys.answerWithPass(pass, CONTENT)).isEqualTo(new SurveyReceipt.Thanks());
        assertThat(surveys.answerWithPass(pass, CONTENT)).isEqualTo(new SurveyReceipt.Twice());

        SurveyFigures figures = today(hall, Optional.empty());
        assertThat(figures.forms()).isEqualTo(1);
        assertThat(figures.visits()).isEqualTo(1);
        assertThat(score(figures, "agent").share()).isEqualTo(new Share(1, 1));
        assertThat(score(figures, "wait").share()).isEqualTo(new Share(0, 1));
        assertThat(figures.waits().measured()).containsExactly(Map.entry(WaitClass.FROM_5, 1));
        assertThat(figures.waits().declared()).containsExactly(Map.entry(WaitClass.FROM_15, 1));
        assertThat(figures.engagements().get(2)).as("two questions together").isEqualTo(new Share(2, 2));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void who_waits_or_left_has_no_pass_and_asking_again_gives_the_same(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        UUID waiting = hall.issue("ORD").id();
        assertThat(surveys.pass(hall.site, hall.read(waiting))).isEmpty();
        UUID received = hall.serving("ORD", "G1");
        assertThat(surveys.pass(hall.site, hall.read(received))).isEmpty();
        hall.move("G1", new fr.accueil.backend.ticket.CurrentTicketCommand.Finish());

        assertThat(surveys.pass(hall.site, hall.read(received)))
                .isPresent()
                .isEqualTo(surveys.pass(hall.site, hall.read(received)));
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_pass_is_dead_the_next_day_and_then_nothing_is_remembered_of_it(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        String used = pass(hall, surveys, 1);
        String late = pass(hall, surveys, 1);
        surveys.answerWithPass(used, CONTENT);

        hall.clock.turn(Duration.ofDays(1));

        assertThat(surveys.answerWithPass(late, CONTENT)).isEqualTo(new SurveyReceipt.TooLate());
        assertThat(surveys.answerWithPass("invented", CONTENT)).isEqualTo(new SurveyReceipt.TooLate());
        Erasing.now(hall, Retention.SURVEY_PASSES);
        assertThat(hall.jdbc.queryForObject("select count(*) from survey_pass", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void an_unknown_answer_counts_nothing_and_the_pass_stays_good(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        String pass = pass(hall, surveys, 1);

        for (Map<String, String> wrong : List.of(
                Map.of("visit", "superb"),
                Map.of("colour", "red"),
                Map.of("service", "NONE"),
                Map.of("suggestion", "x".repeat(501)),
                Map.of("_form", "_form"),
                Map.of("x".repeat(3000), "y"))) {
            assertThat(surveys.answerWithPass(pass, wrong)).isInstanceOf(SurveyReceipt.Wrong.class);
        }
        assertThat(today(hall, Optional.empty()).forms()).isZero();
        assertThat(surveys.answerWithPass(pass, Map.of("visit", ""))).isEqualTo(new SurveyReceipt.Thanks());
    }

    /** What is stored is the same in whatever order visitors answer and whatever else they answered. */
    @ParameterizedTest
    @EnumSource(Database.class)
    void the_store_holds_sums_only_and_no_trace_of_the_ticket(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        UUID ticket = ended(hall, 2);
        String pass = surveys.pass(hall.site, hall.read(ticket)).orElseThrow();
        surveys.answerWithPass(pass, CONTENT);
        surveys.answerWithPass(pass(hall, surveys, 2), CONTENT);

        assertThat(hall.jdbc.queryForList(
                        "select answers from survey_count where site = ? and service_day = ?",
                        Integer.class,
                        hall.site.code(),
                        hall.site.serviceDay(hall.clock.instant())))
                .as("two visitors of one service and wait are one sum")
                .hasSize(5)
                .containsOnly(2);
        String stored = hall.jdbc.queryForList("select * from survey_count").toString()
                + hall.jdbc.queryForList("select * from survey_pass")
                + hall.jdbc.queryForList("select * from survey_text");
        assertThat(stored)
                .doesNotContain(
                        ticket.toString(),
                        hall.read(ticket).token(),
                        hall.read(ticket).number(),
                        pass);
        List<String> columns = hall.jdbc.queryForList(
                "select lower(column_name) from information_schema.columns where lower(table_name) like 'survey%'"
                        + " and lower(data_type) like 'timestamp%'",
                String.class);
        assertThat(columns).as("no time finer than the half day").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void a_tablet_takes_no_answers_faster_than_reading_and_no_more_than_people_pass_by(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        assertThat(tablet(hall, surveys, 2)).isEqualTo(new SurveyReceipt.NotNow());

        Map<Class<?>, Long> received = IntStream.range(0, 10)
                .mapToObj(i -> tablet(hall, surveys, 30))
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting()));
        assertThat(received)
                .containsEntry(SurveyReceipt.Thanks.class, 4L)
                .containsEntry(SurveyReceipt.NotNow.class, 6L);

        hall.clock.turn(Duration.ofMinutes(1));
        assertThat(tablet(hall, surveys, 30)).isEqualTo(new SurveyReceipt.Thanks());
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void results_by_service_and_measured_wait_and_against_the_period_before(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        for (int i = 0; i < 12; i++) {
            surveys.answerWithPass(pass(hall, surveys, 8), i < 6 ? Map.of("agent", "bad") : Map.of("agent", "good"));
        }
        LocalDate first = hall.site.serviceDay(hall.clock.instant());
        hall.clock.turn(Duration.ofDays(1));
        for (int i = 0; i < 10; i++) {
            surveys.answerWithPass(pass(hall, surveys, 20), Map.of("agent", "very-good"));
        }
        var second = new SurveyReading.Period(first.plusDays(1), first.plusDays(2), Optional.empty(), Optional.empty());
        var long20 =
                new SurveyReading.Period(first, first.plusDays(2), Optional.of("ORD"), Optional.of(WaitClass.FROM_15));
        SurveyReading reading = hall.bean(SurveyReading.class);

        assertThat(score(reading.of(hall.site, second), "agent").share()).isEqualTo(new Share(10, 10));
        assertThat(score(reading.of(hall.site, second), "agent").before()).contains(new Share(6, 12));
        assertThat(score(reading.of(hall.site, long20), "agent").share()).isEqualTo(new Share(10, 10));
        assertThat(reading.of(hall.site, second).responses()).isEqualTo(new Share(10, 10));
        assertThatThrownBy(() -> new SurveyReading.Period(first, first, Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void what_a_visitor_wrote_waits_for_a_person_and_a_suggestion_is_due_in_five_working_days(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        Moderation moderation = hall.bean(Moderation.class);
        surveys.answerWithPass(pass(hall, surveys, 1), Map.of("suggestion", " =1+1\u0000 des\u202e chaises "));

        Moderation.Said said = moderation.texts(hall.admin(), hall.site).getFirst();
        assertThat(said.text()).isEqualTo("=1+1 des chaises");
        assertThat(said.state()).isEqualTo(Moderation.State.NEW);
        assertThat(said.due()).isEqualTo(hall.site.workingDaysAfter(said.day(), 5));
        moderation.decide(hall.admin(), hall.site, said.id(), Moderation.State.PUBLISHED);
        assertThat(said.isLate(said.due().plusDays(1))).isTrue();
        moderation.answered(hall.admin(), hall.site, said.id());

        Moderation.Said now = moderation.texts(hall.admin(), hall.site).getFirst();
        assertThat(now.state()).isEqualTo(Moderation.State.PUBLISHED);
        assertThat(now.answeredOn()).contains(said.day());
        assertThat(now.isLate(said.due().plusDays(1))).isFalse();
        assertThatThrownBy(() -> moderation.texts(hall.actor("guichet", Role.AGENT), hall.site))
                .isInstanceOf(NotAllowedException.class);
    }

    @ParameterizedTest
    @EnumSource(Database.class)
    void the_audit_tells_who_decided_about_a_text_but_not_the_text(Database database) {
        Hall hall = Hall.on(database);
        Surveys surveys = hall.bean(Surveys.class);
        Moderation moderation = hall.bean(Moderation.class);
        surveys.answerWithPass(pass(hall, surveys, 1), Map.of("suggestion", "Merci à Paul"));
        Moderation.Said said = moderation.texts(hall.admin(), hall.site).getFirst();
        WrittenAudit written = new WrittenAudit(hall.jdbc);

        moderation.decide(hall.admin(), hall.site, said.id(), Moderation.State.REFUSED);
        moderation.decide(hall.admin(), hall.site, said.id(), Moderation.State.REFUSED);
        moderation.answered(hall.admin(), hall.site, said.id());
        moderation.answered(hall.admin(), hall.site, said.id());
        moderation.decide(hall.admin(), hall.site, UUID.randomUUID(), Moderation.State.REFUSED);

        AuditEntry entry = AuditEntry.of(
                        AuditAction.COMMENT_MODERATED,
                        "admin",
                        said.id().toString().substring(0, 8))
                .at("salle");
        assertThat(written.entries())
                .containsExactly(
                        entry.before("state: NEW").after("state: REFUSED"), entry.after("answered-on: " + said.day()));
    }

    private static SurveyReceipt tablet(Hall hall, Surveys surveys, long seconds) {
        return surveys.answerAt(
                hall.site, Surveys.Source.TABLET, "sortie " + hall.hashCode(), seconds, Map.of("visit", "great"));
    }

    private static String pass(Hall hall, Surveys surveys, int minutes) {
        return surveys.pass(hall.site, hall.read(ended(hall, minutes))).orElseThrow();
    }

    /** A visit that waited some minutes and has ended. */
    private static UUID ended(Hall hall, int minutes) {
        UUID ticket = hall.issue("ORD").id();
        hall.open("G1");
        hall.clock.turn(Duration.ofMinutes(minutes));
        Hall.done(hall.counters.execute(
                hall.admin(), hall.site.code(), "G1", new AgentCommand.CallTicket(ticket, Optional.empty())));
        hall.serve("G1");
        return ticket;
    }

    private static SurveyFigures today(Hall hall, Optional<String> service) {
        LocalDate day = hall.site.serviceDay(hall.clock.instant());
        return hall.bean(SurveyReading.class)
                .of(hall.site, new SurveyReading.Period(day, day.plusDays(1), service, Optional.empty()));
    }

    private static SurveyFigures.Score score(SurveyFigures figures, String question) {
        return figures.scores().stream()
                .filter(score -> score.question().code().equals(question))
                .findFirst()
                .orElseThrow();
    }
}
