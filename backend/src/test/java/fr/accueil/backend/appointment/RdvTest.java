// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Together;
import fr.accueil.backend.ticket.SiteWork;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A small double of RDV Service Public, on a port of its own. */
@ParameterizedClass
@EnumSource(Database.class)
@ExtendWith(OutputCaptureExtension.class)
class RdvTest {

    private static final String SECRET = "un secret";

    private final Desk desk;
    private final HttpServer server;
    private final RdvService rdv;
    private final List<String> asked = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private int status = 200;
    private String pass = "";
    private Instant made;

    RdvTest(Database database) throws IOException {
        desk = new Desk(database);
        made = desk.now().minusSeconds(30);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        rdv = service(address());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private RdvService service(String url) {
        return service(new RdvSettings(url, "jeton", "", "", "12", "salle", SECRET));
    }

    private RdvService service(RdvSettings settings) {
        return new RdvService(
                settings,
                new RdvClient(settings),
                desk.hall.bean(AppointmentBook.class),
                desk.hall.bean(RdvNotices.class),
                desk.hall.bean(SiteWork.class),
                desk.hall.sites,
                desk.hall.clock,
                desk.hall.clock.ticker());
    }

    /** As that instance answers where it still takes addresses and passwords. */
    private void signIn(HttpExchange exchange) throws IOException {
        String who = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean right = who.contains("\"email\":\"agent@x.example\"") && who.contains("\"password\":\"mot de passe\"");
        asked.add("sign_in " + right);
        pass = "passe-" + asked.size();
        exchange.getResponseHeaders().set("access-token", pass);
        exchange.getResponseHeaders().set("client", "cette maison");
        exchange.getResponseHeaders().set("uid", "agent@x.example");
        exchange.sendResponseHeaders(right ? 200 : 401, -1);
        exchange.close();
    }

    private boolean holdsThePass(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return pass.equals(headers.getFirst("access-token"))
                && "cette maison".equals(headers.getFirst("client"))
                && "agent@x.example".equals(headers.getFirst("uid"));
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        if (exchange.getRequestURI().getPath().equals("/api/v1/auth/sign_in")) {
            signIn(exchange);
            return;
        }
        if (!pass.isEmpty() && !holdsThePass(exchange)) {
            asked.add("401");
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
            return;
        }
        asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("Authorization"));
        int page = Integer.parseInt(exchange.getRequestURI().getQuery().replaceAll(".*page=(\\d+).*", "$1"));
        byte[] body = pages.get(page - 1).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String page(int next, String... rdvs) {
        return "{\"rdvs\":[" + String.join(",", rdvs) + "],\"meta\":{\"next_page\":" + (next == 0 ? "null" : next)
                + "}}";
    }

    private String rdv(int id, int minutes, String status) {
        var at = desk.now().plusSeconds(60L * minutes).atZone(desk.hall.site.zone());
        return """
                {"id":%d,"starts_at":"%s","status":"%s","motif":{"id":3,"name":"Rendez-vous"},"unheard_of":[],
                 "users":[{"first_name":"Personne","last_name":"INVENTEE","email":"x@y.example"}]}""".formatted(
                        id,
                        java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx")
                                .format(at),
                        status);
    }

    private List<String> kept() {
        return desk.hall.jdbc.queryForList(
                "select reference || ' ' || status || ' ' || short_name from appointment order by reference",
                String.class);
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
        assertThat(desk.show("https://rdv.example/users/rdvs/200")).isInstanceOf(CheckIn.CheckedIn.class);
    }

    @Test
    void an_agent_who_signs_in_shows_the_three_headers_and_signs_in_again_when_they_are_good_no_more() {
        RdvService signing =
                service(new RdvSettings(address(), "", "agent@x.example", "mot de passe", "12", "", SECRET));
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
        RdvService signing = service(new RdvSettings(address(), "", "agent@x.example", "faux", "12", "", SECRET));
        pages.add(page(0, rdv(1, 5, "unknown")));

        signing.ask();

        assertThat(asked).containsExactly("sign_in false");
        assertThat(kept()).isEmpty();
    }

    @Test
    void the_name_of_who_takes_part_is_read_where_users_are_not_listed_any_more() {
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
            assertThat(rdv.accept(desk.hall.site, body, wrong)).isEqualTo(RdvService.Notice.NOT_SIGNED);
        }
        body[5] ^= 1;
        assertThat(rdv.accept(desk.hall.site, body, Optional.of(right))).isEqualTo(RdvService.Notice.NOT_SIGNED);
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
    void notices_that_overtake_each_other_leave_what_the_newest_says() {
        String first = body(rdv(1, 5, "unknown"), "created");
        String second = body(rdv(1, 5, "excused"), "updated");
        String deleted = body(rdv(2, 5, "unknown"), "destroyed");
        assertThat(send(second)).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(send(first)).isEqualTo(RdvService.Notice.IGNORED);
        assertThat(send(deleted)).isEqualTo(RdvService.Notice.TAKEN);

        assertThat(kept()).containsExactly("1 CANCELLED P. INVENTEE", "2 CANCELLED P. INVENTEE");
    }

    @Test
    void two_notices_at_the_same_moment_leave_what_the_newer_says() {
        for (int id = 1; id <= 10; id++) {
            String older = body(rdv(id, 5, "unknown"), "created");
            String newer = body(rdv(id, 5, "excused"), "updated");
            Together.act(2, i -> send(i == 0 ? older : newer));
        }

        assertThat(kept()).hasSize(10).allMatch(one -> one.contains("CANCELLED"));
    }

    @Test
    void an_old_notice_stays_old_when_the_appointment_was_erased() {
        String booked = body(rdv(1, 5, "unknown"), "created");
        send(booked);
        send(body(rdv(1, 5, "excused"), "updated"));
        desk.hall.jdbc.update("delete from appointment");
        desk.forgetting.forget();

        assertThat(send(booked)).isEqualTo(RdvService.Notice.IGNORED);
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_notice_that_was_made_days_ago_or_in_the_future_is_ignored_and_nothing_of_it_is_remembered_for_ever() {
        made = desk.now().minus(Duration.ofDays(3)).minusSeconds(2);
        assertThat(notice(rdv(1, 5, "unknown"), "created")).isEqualTo(RdvService.Notice.IGNORED);
        made = desk.now().plus(Duration.ofMinutes(10));
        assertThat(notice(rdv(1, 5, "unknown"), "created")).isEqualTo(RdvService.Notice.IGNORED);
        made = desk.now().plus(Duration.ofMinutes(9));
        assertThat(notice(rdv(1, 5, "unknown"), "created")).isEqualTo(RdvService.Notice.TAKEN);
        assertThat(kept()).containsExactly("1 BOOKED P. INVENTEE");

        desk.hall.wait(5 * 24 * 60);
        desk.forgetting.forget();
        assertThat(desk.hall.jdbc.queryForObject("select count(*) from rdv_notice", Integer.class))
                .isZero();
        desk.hall.wait(-5 * 24 * 60);
    }

    @Test
    void a_notice_that_does_not_tell_when_it_was_made_is_refused() {
        String told = body(rdv(1, 5, "unknown"), "created");
        for (String none : List.of(
                told.replaceAll(",\"payload_computed_at\":\"[^\"]*\"", ""),
                told.replaceAll("(payload_computed_at\":)\"[^\"]*\"", "$1\"hier\""),
                told.replaceAll("(payload_computed_at\":)\"[^\"]*\"", "$1{}"))) {
            assertThat(send(none)).isEqualTo(RdvService.Notice.NO_INSTANT);
        }
        assertThat(send(told.replace("payload_computed_at", "timestamp"))).isEqualTo(RdvService.Notice.TAKEN);
    }

    @Test
    void what_was_asked_for_and_what_is_told_give_way_to_the_newer() {
        String before = body(rdv(1, 5, "unknown"), "created");
        String deleted = body(rdv(2, 5, "unknown"), "destroyed");
        desk.hall.clock.turn(Duration.ofMinutes(1));
        pages.add(page(0, rdv(1, 5, "excused"), rdv(3, 5, "unknown")));
        rdv.ask();
        assertThat(send(before)).as("older than the answer").isEqualTo(RdvService.Notice.IGNORED);
        assertThat(send(deleted)).as("no answer tells what was deleted").isEqualTo(RdvService.Notice.TAKEN);
        assertThat(kept())
                .containsExactly("1 CANCELLED P. INVENTEE", "2 CANCELLED P. INVENTEE", "3 BOOKED P. INVENTEE");

        made = desk.now().plusSeconds(5);
        assertThat(notice(rdv(3, 5, "excused"), "updated")).isEqualTo(RdvService.Notice.TAKEN);
        rdv.ask();
        assertThat(kept()).as("the answer is older than the notice").contains("3 CANCELLED P. INVENTEE");
    }

    @Test
    void a_thousand_notices_without_a_signature_leave_one_line_in_the_log(CapturedOutput log) {
        byte[] body = body(rdv(1, 5, "unknown"), "created").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 1000; i++) {
            rdv.accept(desk.hall.site, body, Optional.of("0"));
        }
        assertThat(log.getAll().lines().filter(line -> line.contains("not signed")))
                .hasSize(1);
        desk.hall.clock.turn(Duration.ofHours(1));
        rdv.accept(desk.hall.site, body, Optional.empty());
        assertThat(log.getAll().lines().filter(line -> line.contains("not signed")))
                .hasSize(2)
                .last()
                .asString()
                .contains("1000 notices");
    }

    @Test
    void a_notice_that_says_one_thing_twice_is_refused() {
        assertThat(send(body(rdv(1, 5, "unknown"), "created")
                        .replace("\"status\":", "\"status\":\"excused\",\"status\":")))
                .isEqualTo(RdvService.Notice.NO_NOTICE);
        assertThat(kept()).isEmpty();
    }

    private RdvService.Notice notice(String rdvJson, String event) {
        return send(body(rdvJson, event));
    }

    /** Each a second after the one before. */
    private String body(String rdvJson, String event) {
        made = made.plusSeconds(1);
        return "{\"data\":" + rdvJson + ",\"meta\":{\"model\":\"Rdv\",\"event\":\"" + event
                + "\",\"payload_computed_at\":\"" + made + "\"}}";
    }

    private RdvService.Notice send(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return rdv.accept(desk.hall.site, bytes, Optional.of(signature(bytes)));
    }

    private static String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
