// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A small double of RDV Service Public, on a port of its own. */
@ParameterizedClass
@EnumSource(Database.class)
@ExtendWith(OutputCaptureExtension.class)
class RdvTest extends RdvServiceDouble {

    RdvTest(Database database) throws IOException {
        super(database);
    }

    @Test
    void all_pages_are_asked_for_and_their_appointments_kept() {
        String[] hundred =
                IntStream.range(100, 200).mapToObj(i -> rdv(i, i, "unknown")).toArray(String[]::new);
        pages.add(page(2, hundred));
        pages.add(page(0, rdv(200, 5, "seen"), rdv(201, 5, "excused"), rdv(202, 5, "revoked"), rdv(203, 5, "noshow")));

        rdv.ask();
        rdv.ask();

        assertThat(asked).hasSize(4);
        assertThat(asked.get(1))
                .startsWith("/api/v1/organisations/12/rdvs?page=2&starts_after=")
                .endsWith(" Bearer jeton");
        assertThat(kept())
                .hasSize(104)
                .contains("100 BOOKED P. INVENTEE", "200 BOOKED P. INVENTEE", "201 CANCELLED P. INVENTEE")
                .contains("202 CANCELLED P. INVENTEE", "203 BOOKED P. INVENTEE");
        assertThat(appointments.show("https://rdv.example/users/rdvs/200")).isInstanceOf(CheckIn.CheckedIn.class);
    }

    @Test
    void an_agent_who_signs_in_sends_the_three_headers_and_signs_in_again_when_they_expire() {
        RdvService signing =
                service(new RdvSettings(address(), "", "agent@x.example", "mot de passe", "12", "salle", SECRET));
        pages.add(page(0, rdv(1, 5, "unknown")));

        signing.ask();
        signing.ask();
        assertThat(asked)
                .as("one sign-in is good for several questions")
                .hasSize(3)
                .startsWith("sign_in true");
        pass = "another day";
        signing.ask();

        assertThat(asked.subList(3, 5)).containsExactly("401", "sign_in true");
        assertThat(kept()).containsExactly("1 BOOKED P. INVENTEE");
    }

    @Test
    void a_wrong_password_takes_nothing_and_is_not_tried_again_and_again() {
        RdvService signing = service(new RdvSettings(address(), "", "agent@x.example", "faux", "12", "salle", SECRET));
        pages.add(page(0, rdv(1, 5, "unknown")));

        signing.ask();

        assertThat(asked).containsExactly("sign_in false");
        assertThat(kept()).isEmpty();
    }

    @Test
    void the_name_of_the_participant_is_read_where_users_are_no_longer_listed() {
        pages.add(page(
                0,
                rdv(1, 5, "unknown")
                        .replace("\"users\":[{", "\"participations\":[{\"user\":{")
                        .replace("}]}", "}}]}")));

        rdv.ask();

        assertThat(kept()).containsExactly("1 BOOKED P. INVENTEE");
    }

    @Test
    void an_answer_that_is_not_whole_changes_nothing() {
        pages.add(page(2, rdv(1, 5, "unknown")));
        for (String second : List.of("", "{", "[]", "null", "{\"rdvs\":3}", "<html>")) {
            pages.add(second);
            rdv.ask();
            pages.removeLast();
        }
        status = 500;
        pages.add(page(0, rdv(2, 5, "unknown")));
        rdv.ask();
        service("http://127.0.0.1:1").ask();
        service("no address").ask();

        assertThat(kept()).isEmpty();
    }

    @Test
    void an_appointment_that_makes_no_sense_is_left_out_and_the_others_are_kept() {
        pages.add(page(
                0,
                rdv(1, 5, "unknown"),
                rdv(2, 5, "unknown").replace("Rendez-vous", "Apéritif"),
                rdv(3, 5, "unknown").replaceAll("\"starts_at\":\"[^\"]*\"", "\"starts_at\":{}"),
                "{}",
                "7",
                "null"));

        rdv.ask();

        assertThat(kept()).containsExactly("1 BOOKED P. INVENTEE");
    }

    @Test
    void of_a_request_and_a_notice_the_newer_counts() {
        String before = body(rdv(1, 5, "unknown"), "created");
        String deleted = body(rdv(2, 5, "unknown"), "destroyed");
        appointments.hall.clock.turn(Duration.ofMinutes(1));
        pages.add(page(0, rdv(1, 5, "excused"), rdv(3, 5, "unknown")));
        rdv.ask();
        assertThat(send(before)).as("older than the answer").isEqualTo(RdvService.Notice.IGNORED);
        assertThat(send(deleted)).as("no answer tells what was deleted").isEqualTo(RdvService.Notice.TAKEN);
        assertThat(kept())
                .containsExactly("1 CANCELLED P. INVENTEE", "2 CANCELLED P. INVENTEE", "3 BOOKED P. INVENTEE");

        made = appointments.now().plusSeconds(5);
        assertThat(notice(rdv(3, 5, "excused"), "updated")).isEqualTo(RdvService.Notice.TAKEN);
        rdv.ask();
        assertThat(kept()).as("the answer is older than the notice").contains("3 CANCELLED P. INVENTEE");
    }
}
