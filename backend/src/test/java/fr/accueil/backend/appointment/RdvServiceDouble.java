// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.ticket.command.SiteTransaction;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;

/** A small double of RDV Service Public, on its own TCP port. */
abstract class RdvServiceDouble {

    static final String SECRET = "un secret";

    final ExpectedVisitorsFixture appointments;
    final HttpServer server;
    final RdvService rdv;
    final List<String> asked = new ArrayList<>();
    final List<String> pages = new ArrayList<>();
    int status = 200;
    String pass = "";
    Instant made;

    RdvServiceDouble(Database database) throws IOException {
        appointments = new ExpectedVisitorsFixture(database);
        made = appointments.now().minusSeconds(30);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        rdv = service(address());
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    RdvService service(String url) {
        return service(new RdvSettings(url, "jeton", "", "", "12", "salle", SECRET));
    }

    RdvService service(RdvSettings settings) {
        return new RdvService(
                settings,
                new RdvClient(settings),
                appointments.hall.bean(AppointmentBook.class),
                appointments.hall.bean(RdvNotices.class),
                appointments.hall.bean(SiteTransaction.class),
                appointments.hall.sites,
                appointments.hall.clock,
                appointments.hall.clock.ticker());
    }

    /** Answers as an instance that still accepts addresses and passwords. */
    void signIn(HttpExchange exchange) throws IOException {
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

    boolean holdsThePass(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        return pass.equals(headers.getFirst("access-token"))
                && "cette maison".equals(headers.getFirst("client"))
                && "agent@x.example".equals(headers.getFirst("uid"));
    }

    synchronized void answer(HttpExchange exchange) throws IOException {
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

    static String page(int next, String... rdvs) {
        return "{\"rdvs\":[" + String.join(",", rdvs) + "],\"meta\":{\"next_page\":" + (next == 0 ? "null" : next)
                + "}}";
    }

    String rdv(int id, int minutes, String status) {
        var at = appointments.now().plusSeconds(60L * minutes).atZone(appointments.hall.site.zone());
        return """
                {"id":%d,"starts_at":"%s","status":"%s","motif":{"id":3,"name":"Rendez-vous"},"unheard_of":[],
                 "users":[{"first_name":"Personne","last_name":"INVENTEE","email":"x@y.example"}]}""".formatted(
                        id,
                        java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx")
                                .format(at),
                        status);
    }

    List<String> kept() {
        return appointments.hall.jdbc.queryForList(
                "select reference || ' ' || status || ' ' || short_name from appointment order by reference",
                String.class);
    }

    RdvService.Notice notice(String rdvJson, String event) {
        return send(body(rdvJson, event));
    }

    /** Each a second after the last. */
    String body(String rdvJson, String event) {
        made = made.plusSeconds(1);
        return "{\"data\":" + rdvJson + ",\"meta\":{\"model\":\"Rdv\",\"event\":\"" + event
                + "\",\"payload_computed_at\":\"" + made + "\"}}";
    }

    RdvService.Notice send(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return rdv.accept(appointments.hall.site, bytes, Optional.of(signature(bytes)));
    }

    static String signature(byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
