// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.accueil.backend.support.Database;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
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
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A small double of RDV Service Public, on a port of its own. */
@ParameterizedClass
@EnumSource(Database.class)
class RdvTest {

    private static final String SECRET = "un secret";

    private final Desk desk;
    private final HttpServer server;
    private final RdvService rdv;
    private final List<String> asked = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private int status = 200;
    private String pass = "";

    RdvTest(Database database) throws IOException {
        desk = new Desk(database);
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
                desk.hall.sites,
                desk.hall.clock);
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

    private RdvService.Notice notice(String rdvJson, String event) {
        return send(body(rdvJson, event));
    }

    private static String body(String rdvJson, String event) {
        return "{\"data\":" + rdvJson + ",\"meta\":{\"model\":\"Rdv\",\"event\":\"" + event + "\"}}";
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
