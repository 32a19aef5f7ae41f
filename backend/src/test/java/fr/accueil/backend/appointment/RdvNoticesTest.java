// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Simultaneously;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Notices of RDV Service Public: signed, in any order, once or more. */
@ParameterizedClass
@EnumSource(Database.class)
@ExtendWith(OutputCaptureExtension.class)
class RdvNoticesTest extends RdvServiceDouble {

    RdvNoticesTest(Database database) throws IOException {
        super(database);
    }

    @Test
    void a_signed_notice_books_moves_and_cancels() {
        assertThat(notice(rdv(1, 5, "unknown"), "created")).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(kept()).containsExactly("1 BOOKED P. INVENTEE");
        assertThat(notice(rdv(1, 5, "excused"), "updated")).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(kept()).containsExactly("1 CANCELLED P. INVENTEE");
        assertThat(notice(rdv(1, 5, "unknown"), "updated")).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(notice(rdv(1, 5, "unknown"), "destroyed")).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(kept()).containsExactly("1 CANCELLED P. INVENTEE");
    }

    @Test
    void a_notice_about_something_else_is_ignored() {
        assertThat(send("{\"data\":{},\"meta\":{\"model\":\"Absence\"}}")).isEqualTo(RdvService.Notice.IGNORED);
        assertThat(notice(rdv(1, 5, "unknown").replace("Rendez-vous", "Apéritif"), "created"))
                .isEqualTo(RdvService.Notice.IGNORED);
        for (String none : List.of("", "{", "[]", "null", "3", "{\"data\":[]}", "\u0000")) {
            assertThat(send(none)).as(none).isEqualTo(RdvService.Notice.NO_NOTICE);
        }
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_notice_with_a_wrong_signature_or_none_changes_nothing() {
        byte[] body = body(rdv(1, 5, "unknown"), "created").getBytes(StandardCharsets.UTF_8);
        String right = signature(body);
        for (Optional<String> wrong : Arrays.asList(
                Optional.<String>empty(),
                Optional.of(""),
                Optional.of("é"),
                Optional.of(right.substring(1)),
                Optional.of(right.replace(right.charAt(0), right.charAt(0) == 'a' ? 'b' : 'a')))) {
            assertThat(rdv.accept(appointments.hall.site, body, wrong)).isEqualTo(RdvService.Notice.NOT_SIGNED);
        }
        body[5] ^= 1;
        assertThat(rdv.accept(appointments.hall.site, body, Optional.of(right)))
                .isEqualTo(RdvService.Notice.NOT_SIGNED);
        assertThat(kept()).isEmpty();
    }

    @Test
    void an_old_notice_that_is_played_again_does_not_book_again() {
        String booked = body(rdv(1, 5, "unknown"), "created");
        String cancelled = body(rdv(1, 5, "excused"), "updated");
        assertThat(send(booked)).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(send(cancelled)).isEqualTo(RdvService.Notice.TAKEN);

        for (int time = 0; time < 3; time++) {
            assertThat(send(booked)).isEqualTo(RdvService.Notice.IGNORED);
            assertThat(send(cancelled)).isEqualTo(RdvService.Notice.IGNORED);
        }

        assertThat(kept()).containsExactly("1 CANCELLED P. INVENTEE");
    }

    @Test
    void of_notices_that_overtake_each_other_the_newest_counts() {
        String first = body(rdv(1, 5, "unknown"), "created");
        String second = body(rdv(1, 5, "excused"), "updated");
        String deleted = body(rdv(2, 5, "unknown"), "destroyed");
        assertThat(send(second)).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(send(first)).isEqualTo(RdvService.Notice.IGNORED);
        assertThat(send(deleted)).isEqualTo(RdvService.Notice.TAKEN);

        assertThat(kept()).containsExactly("1 CANCELLED P. INVENTEE", "2 CANCELLED P. INVENTEE");
    }

    @Test
    void of_two_notices_at_the_same_moment_the_newer_counts() {
        for (int id = 1; id <= 10; id++) {
            String older = body(rdv(id, 5, "unknown"), "created");
            String newer = body(rdv(id, 5, "excused"), "updated");
            Simultaneously.act(2, i -> send(i == 0 ? older : newer));
        }

        assertThat(kept()).hasSize(10).allMatch(one -> one.contains("CANCELLED"));
    }

    @Test
    void an_old_notice_stays_old_when_the_appointment_was_erased() {
        String booked = body(rdv(1, 5, "unknown"), "created");
        send(booked);
        send(body(rdv(1, 5, "excused"), "updated"));
        appointments.hall.jdbc.update("delete from appointment");
        appointments.erase();

        assertThat(send(booked)).isEqualTo(RdvService.Notice.IGNORED);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_notice_that_was_made_days_ago_or_in_the_future_is_ignored_and_nothing_of_it_is_remembered_for_ever() {
        made = appointments.now().minus(Duration.ofDays(3)).minusSeconds(2);
        assertThat(notice(rdv(1, 5, "unknown"), "created")).isEqualTo(RdvService.Notice.IGNORED);
        made = appointments.now().plus(Duration.ofMinutes(10));
        assertThat(notice(rdv(1, 5, "unknown"), "created")).isEqualTo(RdvService.Notice.IGNORED);
        made = appointments.now().plus(Duration.ofMinutes(9));
        assertThat(notice(rdv(1, 5, "unknown"), "created")).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(kept()).containsExactly("1 BOOKED P. INVENTEE");

        appointments.hall.wait(5 * 24 * 60);
        appointments.erase();
        assertThat(appointments.hall.jdbc.queryForObject("select count(*) from rdv_notice", Integer.class))
                .isZero();
        appointments.hall.wait(-5 * 24 * 60);
    }

    @Test
    void a_notice_without_the_time_when_it_was_made_is_refused() {
        String notice = body(rdv(1, 5, "unknown"), "created");
        for (String none : List.of(
                notice.replaceAll(",\"payload_computed_at\":\"[^\"]*\"", ""),
                notice.replaceAll("(payload_computed_at\":)\"[^\"]*\"", "$1\"hier\""),
                notice.replaceAll("(payload_computed_at\":)\"[^\"]*\"", "$1{}"))) {
            assertThat(send(none)).isEqualTo(RdvService.Notice.NO_INSTANT);
        }
        assertThat(send(notice.replace("payload_computed_at", "timestamp"))).isEqualTo(RdvService.Notice.TAKEN);
    }

    @Test
    void a_thousand_notices_without_a_signature_leave_one_line_in_the_log(CapturedOutput log) {
        byte[] body = body(rdv(1, 5, "unknown"), "created").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            rdv.accept(appointments.hall.site, body, Optional.of("0"));
        }
        assertThat(log.getAll().lines().filter(line -> line.contains("not signed")))
                .hasSize(1);
        appointments.hall.clock.turn(Duration.ofHours(1));
        rdv.accept(appointments.hall.site, body, Optional.empty());
        assertThat(log.getAll().lines().filter(line -> line.contains("not signed")))
                .hasSize(2)
                .last()
                .asString()
                .contains("1000 notices");
    }

    @Test
    void a_notice_with_a_repeated_field_is_refused() {
        assertThat(send(body(rdv(1, 5, "unknown"), "created")
                        .replace("\"status\":", "\"status\":\"excused\",\"status\":")))
                .isEqualTo(RdvService.Notice.NO_NOTICE);
        assertThat(kept()).isEmpty();
    }
}
