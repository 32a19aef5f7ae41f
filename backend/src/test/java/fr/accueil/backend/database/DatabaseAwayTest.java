// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.Accueil;
import fr.accueil.backend.support.BreakableConnection;
import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.SlowBodies;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/** PostgreSQL fails under the running server and comes back. */
class DatabaseAwayTest {

    private static final String TICKETS = "/api/v1/sites/nantes/tickets";
    private static final String TOKEN = "all-rights";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static EmbeddedPostgres postgres;
    private static BreakableConnection breakableConnection;
    private static ConfigurableApplicationContext server;
    private static HttpApiClient api;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        breakableConnection = new BreakableConnection(postgres.getPort());
        server = SpringApplication.run(
                Accueil.class,
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--accueil.demo=true",
                "--accueil.demo-past=false",
                "--accueil.api-token=" + TOKEN,
                "--accueil.data=target/data-away",
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + breakableConnection.port() + "/postgres",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=");
        int port = ((WebServerApplicationContext) server).getWebServer().getPort();
        api = new HttpApiClient("http://127.0.0.1:" + port, Optional.of(TOKEN));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
        breakableConnection.close();
        postgres.close();
    }

    @Test
    void a_cut_cable_is_reported_at_once_and_nothing_is_lost() {
        goesAwayAndComesBack(breakableConnection::cut);
    }

    @Test
    void a_cable_that_is_silently_dead_is_noticed_and_nothing_is_lost() {
        goesAwayAndComesBack(breakableConnection::silence);
    }

    @Test
    void what_asked_before_a_short_silence_does_not_hang_after_it() throws InterruptedException {
        JdbcTemplate jdbc = server.getBean(JdbcTemplate.class);
        Thread asking = Thread.ofPlatform().daemon().start(() -> {
            try {
                jdbc.queryForList("select pg_sleep(1)");
            } catch (DataAccessException cutOff) {
                // It ends, which is what matters here.
            }
        });
        await().atMost(PATIENCE).until(() -> isAsking(jdbc));

        breakableConnection.silence();
        await().atMost(PATIENCE).until(DatabaseAwayTest::isToldToBeAway);
        breakableConnection.mend();
        await().atMost(PATIENCE).until(() -> !isToldToBeAway());

        await().atMost(PATIENCE).until(() -> !asking.isAlive());
    }

    private static boolean isAsking(JdbcTemplate jdbc) {
        return jdbc.queryForObject(
                        "select count(*) from pg_stat_activity where query like 'select pg_sleep%'", Integer.class)
                > 0;
    }

    private static void goesAwayAndComesBack(Runnable accident) {
        String before = issueWhenPossible();
        try (FeedReader feed = openFeedWhenPossible()) {
            feed.hello();

            accident.run();
            await().atMost(PATIENCE).until(DatabaseAwayTest::isToldToBeAway);

            assertRefusedWithWords();
            breakableConnection.mend();
            await().atMost(PATIENCE).until(() -> !isToldToBeAway());

            String after = issueWhenPossible();
            assertThat(number(after)).isEqualTo(number(before) + 1);
            feed.until(frame -> frame.path("number").asString().equals(after));
            api.get("/actuator/health/readiness").is(200);
        }
    }

    /** A connection from before may still fail once: a client asks again, with the same key. */
    private static String issueWhenPossible() {
        String key = UUID.randomUUID().toString();
        return await().atMost(PATIENCE)
                .until(
                        () -> api.post(TICKETS, "{\"service\":\"ACC-INFO\"}", "Idempotency-Key", key),
                        reply -> reply.status() != 503)
                .is(201)
                .json()
                .path("number")
                .asString();
    }

    private static FeedReader openFeedWhenPossible() {
        return await().atMost(PATIENCE)
                .ignoreExceptionsMatching(CompletionException.class::isInstance)
                .until(() -> FeedReader.open(api.server(), ""), Objects::nonNull);
    }

    /** The heartbeat itself needs no database. */
    private static boolean isToldToBeAway() {
        return api.withoutToken().get("/pulse").is(200).json().path("away").asBoolean(false);
    }

    private static void assertRefusedWithWords() {
        HttpApiClient.Reply call = api.post(TICKETS, "{\"service\":\"ACC-INFO\"}");
        assertThat(call.status()).isEqualTo(503);
        assertThat(call.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(call.header("Retry-After")).isPresent();
        HttpApiClient.Reply page = api.withoutToken().get("/kiosk/nantes/borne-1");
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.text()).contains("Service interrompu", "réessaie", "lang=\"en\"", "lang=\"ar\"", "lang=\"uk\"");
        assertThat(api.get("/actuator/health/readiness").status()).isEqualTo(503);
        api.get("/actuator/health/liveness").is(200);
        api.withoutToken().get("/accueil/accueil.js").is(200);
        assertThat(page.text()).contains("/accueil/accueil.css");
        api.withoutToken().get("/accueil/accueil.css").is(200);
        api.withoutToken().get("/t/" + "x".repeat(24)).is(200);
        assertSlowBodyIsRefused();
    }

    /** Its token is checked before its body has arrived. */
    private static void assertSlowBodyIsRefused() {
        String head =
                "POST /api/v1/sites/nantes/tickets HTTP/1.1\r\nAuthorization: Bearer made-up\r\nContent-Length: 3";
        try (SlowBodies slow =
                SlowBodies.open(URI.create(api.server()).getPort(), 1, InetAddress.getLoopbackAddress(), head)) {
            assertThat(slow.answers()).containsExactly(503);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(String ticket) {
        return Integer.parseInt(ticket.substring(1));
    }

    @Test
    void the_death_of_the_line_between_nodes_costs_no_request_and_no_event() {
        JdbcTemplate direct = new JdbcTemplate(postgres.getPostgresDatabase());
        try (FeedReader feed = FeedReader.open(api.server(), "")) {
            feed.hello();
            await().atMost(PATIENCE).until(lists(direct, 1));

            assertThat(direct.queryForList(
                            "select pg_terminate_backend(pid) from pg_stat_activity where application_name in"
                                    + " ('accueil listen', 'accueil notify', 'accueil watch')",
                            Boolean.class))
                    .contains(true);
            api.issue("ACC-INFO");
            await().atMost(PATIENCE).until(lists(direct, 1));

            // As another node does: the event is in the log, and only its notification wakes this one.
            String heard = api.issue("ACC-INFO").path("number").asString();
            feed.until(frame -> frame.path("number").asString().equals(heard));
        }
    }

    private static Callable<Boolean> lists(JdbcTemplate direct, int many) {
        return () -> many
                == direct.queryForObject(
                        "select count(*) from pg_stat_activity where application_name = 'accueil listen'",
                        Integer.class);
    }
}
