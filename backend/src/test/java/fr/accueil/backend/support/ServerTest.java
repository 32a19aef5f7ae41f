// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.support;

import fr.accueil.Accueil;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.TokenScope;
import fr.accueil.backend.security.key.Digest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole server on a port of its own, one for all the classes that extend this; each test finds an empty hall. */
@SpringBootTest(
        classes = Accueil.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:wire-${random.uuid};LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1",
            "server.address=127.0.0.1",
            // Tests that come from here may name the address that they stand for.
            "accueil.trusted-proxies=127.0.0.1",
            "accueil.demo=true",
            "accueil.demo-past=false",
            "accueil.api-token=" + ServerTest.TOKEN,
            "accueil.rdv.secret=" + ServerTest.SECRET,
            "accueil.feed-kept=200",
            "accueil.data=" + ServerTest.DATA,
            "accueil.media=" + ServerTest.MEDIA
        })
public abstract class ServerTest {

    protected static final String TOKEN = "all-rights";
    /** Signs the notices of RDV Service Public. */
    protected static final String SECRET = "a-secret-of-notices";

    /** Processes of tests that run at the same time have folders of their own. */
    private static final String PROCESS = "${accueil.tests-process:0}";

    static final String DATA = "target/data-" + PROCESS;
    static final String MEDIA = "target/media-of-tests-" + PROCESS;
    protected static final String SITE = "/api/v1/sites/nantes";
    protected static final String TICKETS = SITE + "/tickets";

    @LocalServerPort
    private int port;

    /** Ten in the morning, whenever the tests are run: what is booked for a little earlier or later is still today. */
    @DynamicPropertySource
    static void the_clock_starts_in_the_morning(DynamicPropertyRegistry properties) {
        properties.add(
                "accueil.clock",
                () -> LocalDate.now(ZoneOffset.UTC)
                        .atTime(9, 0)
                        .toInstant(ZoneOffset.UTC)
                        .toString());
    }

    @Autowired
    protected Clock clock;

    @Autowired
    protected JdbcTemplate jdbc;

    /** A program with all rights. */
    protected HttpApiClient api;

    /** Books for an instant of the server's clock. */
    protected void book(String reference, Duration fromNow, String status) {
        Instant at = clock.instant().plus(fromNow);
        jdbc.update(
                "insert into appointment (id, site, reference, service_day, booked_at, service, short_name, status, source,"
                        + " source_key, expires) values (random_uuid(), 'nantes', ?, ?, ?, 'NAT-RDV', 'PETIT C.', ?, 'CSV',"
                        + " ?, ?)",
                reference,
                at.atZone(ZoneId.of("Europe/Paris")).toLocalDate(),
                at.atOffset(ZoneOffset.UTC),
                status,
                reference,
                at.plus(Duration.ofDays(30)).atOffset(ZoneOffset.UTC));
    }

    /** A token from before scopes, as a database of version 0.1.0 has it. */
    protected String tokenOfRole(String name, Role role, Optional<String> site) {
        String token = Digest.secret(40);
        jdbc.update(
                "insert into api_token (token_hash, name, role, site) values (?, ?, ?, ?)",
                Digest.of(token),
                name,
                role.name(),
                site.orElse(null));
        return token;
    }

    /** A token with a name of its own. */
    protected String token(TokenScope scope, Optional<String> site) {
        String token = Digest.secret(40);
        jdbc.update(
                "insert into api_token (token_hash, name, scope, site) values (?, ?, ?, ?)",
                Digest.of(token),
                scope + " " + token.substring(0, 8),
                scope.name(),
                site.orElse(null));
        return token;
    }

    @BeforeEach
    void empty_the_hall() {
        api = new HttpApiClient(server(), Optional.of(TOKEN));
        jdbc.update("update counter set state = 'CLOSED', agent = null, queues = null, current_ticket = null,"
                + " help_since = null, help_by = null, last_action = null");
        jdbc.update(
                "update ticket set status = 'CANCELLED' where status in ('WAITING', 'CALLED', 'SERVING', 'ON_HOLD')");
    }

    protected String server() {
        return "http://127.0.0.1:" + port;
    }

    protected static Path data() {
        return folder(DATA);
    }

    protected static Path media() {
        return folder(MEDIA);
    }

    private static Path folder(String name) {
        return Path.of(name.replace(PROCESS, System.getProperty("accueil.tests-process", "0")));
    }

    protected int port() {
        return port;
    }
}
