// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.ServerTest;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class AppointmentEndpointsTest extends ServerTest {

    private static final String IMPORT = SITE + "/appointments/import";
    private static final DateTimeFormatter DATE_AND_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy;HH:mm:ss");

    @BeforeEach
    void no_visitor_is_expected() {
        jdbc.update("delete from appointment");
    }

    private String csv(String reference, int minutes) {
        ZonedDateTime at = clock.instant().plus(Duration.ofMinutes(minutes)).atZone(ZoneId.of("Europe/Paris"));
        return "Référence;Date;Heure;Motif;Nom\n%s;%s;SEJ-RDV;INVENTEE Personne\n"
                .formatted(reference, DATE_AND_TIME.format(at));
    }

    private HttpApiClient.Reply send(HttpApiClient as, String query, String file, String... more) {
        String[] headers = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("Content-Type", "text/csv"), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return as.send("POST", IMPORT + query, BodyPublishers.ofString(file), headers);
    }

    private HttpApiClient.Reply show(String reference) {
        return api.post(TICKETS, "{\"service\":\"SEJ-RDV\",\"appointment\":\"" + reference + "\"}");
    }

    @Test
    void a_file_is_shown_first_then_taken_and_its_appointment_checked_in() {
        JsonNode shown = send(api, "?preview=true", csv("R1", 0)).is(200).json();
        assertThat(shown.path("created").asInt()).isEqualTo(1);
        assertThat(shown.path("taken").asInt()).isZero();
        show("R1").isProblem(404, "unknown-appointment");

        assertThat(send(api, "", csv("R1", 0)).is(200).json().path("taken").asInt())
                .isEqualTo(1);

        JsonNode ticket = show("R1").is(201).json();
        assertThat(ticket.path("service").asString()).isEqualTo("SEJ-RDV");
        assertThat(show(" r1 ").is(200).json().path("id")).isEqualTo(ticket.path("id"));
        JsonNode listed = api.get(SITE + "/appointments").is(200).json().path(0);
        assertThat(listed.path("status").asString()).isEqualTo("CHECKED_IN");
        assertThat(listed.path("number")).isEqualTo(ticket.path("number"));
        assertThat(Instant.parse(listed.path("arrivedAt").asString()))
                .isEqualTo(Instant.parse(ticket.path("issuedAt").asString()));
    }

    @Test
    void each_reason_not_to_check_in_has_its_own_stable_word() {
        send(api, "", csv("LATE", 48 * 60)).is(200);
        // Set back by hand: near midnight an import would ignore it as one of yesterday.
        Instant late = clock.instant().minus(Duration.ofMinutes(16));
        jdbc.update("update appointment set booked_at = ? where reference = 'LATE'", late.atOffset(ZoneOffset.UTC));
        send(api, "", csv("EARLY", 31)).is(200);
        send(api, "", csv("DAY", 48 * 60)).is(200);
        send(api, "", csv("GONE", 48 * 60)).is(200);
        send(api, "", csv("AL-12", 48 * 60)).is(200);
        send(api, "", csv("AL1-2", 48 * 60)).is(200);
        jdbc.update("update appointment set status = 'CANCELLED' where reference = 'GONE'");
        long before = api.seq();

        show("GONE").isProblem(409, "appointment-cancelled");
        show("DAY").isProblem(409, "appointment-another-day");
        show("NONE").isProblem(404, "unknown-appointment");
        show("al 12").isProblem(409, "ambiguous-appointment");
        // Near midnight of the site these two are another day.
        assertThat(show("LATE").is(409).json().path("type").asString())
                .isIn("/problems/appointment-too-late", "/problems/appointment-another-day");
        assertThat(show("EARLY").is(409).json().path("type").asString())
                .isIn("/problems/appointment-too-early", "/problems/appointment-another-day");
        api.post(TICKETS, "{\"service\":\"NONE\",\"appointment\":\"DAY\"}").isProblem(404, "unknown-service");
        assertThat(api.seq()).isEqualTo(before);
    }

    @Test
    void wrong_lines_are_listed_by_number_and_sentence_in_the_callers_language() {
        String file = csv("R1", 60) + ";;;;\nR2;demain;10:00;SEJ-RDV;x\n";
        JsonNode report = send(api, "?preview=true", file, "Accept-Language", "fr")
                .is(200)
                .json();

        assertThat(report.path("errorCount").asInt()).isEqualTo(1);
        assertThat(report.path("errors").path(0).path("line").asInt()).isEqualTo(4);
        assertThat(report.path("errors").path(0).path("problem").asString()).isEqualTo("bad-date");
        assertThat(report.path("errors").path(0).path("sentence").asString())
                .isEqualTo("«\u00a0demain\u00a0» n’est pas une date.");
    }

    @Test
    void what_is_no_file_of_appointments_is_refused() {
        send(api, "", "").refusesField("body");
        send(api, "", "a;b\nc;d").refusesField("body");
        send(api, "?preview=maybe", csv("R1", 0)).refusesField("preview");
        api.post(IMPORT, "{}").betraysNothing();
        send(api, "", csv("R1", 0).replace(SITE, "")).is(200);
        api.send(
                        "POST",
                        "/api/v1/sites/none/appointments/import",
                        BodyPublishers.ofString(csv("R1", 0)),
                        "Content-Type",
                        "text/csv")
                .isProblem(404, "unknown-site");
    }

    @Test
    void nine_megabytes_are_read_and_fifty_refused_in_a_sentence() {
        send(api, "?preview=true", csv("R1", 60) + ";".repeat(9_000_000)).is(200);
        api.send("POST", IMPORT, BodyPublishers.ofInputStream(() -> endless(50_000_000)), "Content-Type", "text/csv")
                .refusesField("body");
        send(api, "", "x".repeat(11_000_000)).refusesField("body");
        assertThat(jdbc.queryForObject("select count(*) from appointment", Integer.class))
                .isZero();
    }

    private static InputStream endless(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] bytes, int from, int most) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, most);
                java.util.Arrays.fill(bytes, from, from + read, (byte) 'x');
                left -= read;
                return read;
            }
        };
    }

    @Test
    void the_same_key_gives_the_first_report_again() {
        HttpApiClient.Reply first =
                send(api, "", csv("R1", 60), "Idempotency-Key", "file-1").is(200);
        String file = csv("R9", 60);
        HttpApiClient.Reply taken =
                send(api, "", file, "Idempotency-Key", "file-9").is(200);
        assertThat(send(api, "", file, "Idempotency-Key", "file-9").is(200).text())
                .isEqualTo(taken.text());
        assertThat(first.json().path("taken").asInt()).isEqualTo(1);
        send(api, "", csv("R10", 60), "Idempotency-Key", "file-9").isProblem(409, "idempotency-key-reused");
    }

    @Test
    void only_managers_import_files_and_a_kiosk_reads_no_names() {
        send(api, "", csv("R1", 0)).is(200);
        HttpApiClient kiosk = api.as(tokenOfRole("borne", Role.KIOSK, Optional.of("nantes")));
        HttpApiClient agent = api.as(tokenOfRole("guichet", Role.AGENT, Optional.of("nantes")));

        send(kiosk, "", csv("R2", 0)).isProblem(403, "forbidden");
        send(agent, "", csv("R2", 0)).isProblem(403, "forbidden");
        send(api.withoutToken(), "", csv("R2", 0)).isProblem(401, "unauthorized");
        assertThat(kiosk.get(SITE + "/appointments").is(200).text()).doesNotContain("INVENTEE");
        long named = StreamSupport.stream(
                        agent.get(SITE + "/appointments").is(200).json().spliterator(), false)
                .filter(one -> one.path("name").asString("").equals("INVENTEE P."))
                .count();
        assertThat(named).isEqualTo(1);
    }
}
