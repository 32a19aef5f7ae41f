// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.Accueil;
import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.HandClock;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.time.Ticker;
import fr.accueil.kiosk.ticket.KioskPort;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.TicketAnswer;
import fr.accueil.manager.device.DeviceList;
import fr.accueil.manager.device.DevicePort;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * The limits against an attacker let an ordinary morning pass: a real server, not a demonstration, with all
 * visitors, agents and devices behind one address, as behind the router of a préfecture.
 */
@SpringBootTest(
        classes = {Accueil.class, OrdinaryCrowdTest.ClockByHand.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:crowd-${random.uuid};LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1",
            "server.address=127.0.0.1",
            "accueil.demo=false",
            "accueil.site-file=src/test/resources/sites/salle.yaml",
            "accueil.admin-password=a-long-password-of-tests",
            "accueil.api-token=" + OrdinaryCrowdTest.TOKEN,
            "accueil.data=target/data-of-crowd"
        })
class OrdinaryCrowdTest {

    static final String TOKEN = "a-long-token-of-an-ordinary-morning";

    private static final String SITE = "/api/v1/sites/salle";
    private static final int AGENTS = 30;
    private static final int VISITORS = 300;
    private static final int PHONES = 1000;
    private static final String PASSWORD = "a-long-password-of-agents";

    @TestConfiguration
    static class ClockByHand {

        @Bean
        @Primary
        HandClock clockByHand() {
            return new HandClock(Instant.parse("2030-03-04T07:45:00Z"));
        }

        @Bean
        @Primary
        Ticker tickerByHand(HandClock clock) {
            return clock.ticker();
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private HandClock clock;

    @Autowired
    private KioskPort kiosks;

    @Autowired
    private DevicePort devices;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    private HttpApiClient api;

    @BeforeEach
    void open_the_office() {
        api = new HttpApiClient("http://127.0.0.1:" + port, Optional.of(TOKEN));
        jdbc.update("update ticket set status = 'CANCELLED' where status = 'WAITING'");
        Acting.withoutToken();
    }

    @Test
    void three_kiosks_give_three_hundred_tickets_in_the_first_minutes() {
        List<String> machines =
                Stream.of("borne", "etoile", "feuille").map(this::enrol).toList();
        for (int visitor = 0; visitor < VISITORS; visitor++) {
            int kiosk = visitor % 3;
            // Each of the three gives a ticket every ten seconds, twice as fast as people can walk up.
            if (kiosk == 0) {
                clock.turn(Duration.ofSeconds(10));
            }
            assertThat(take(List.of("borne", "etoile", "feuille").get(kiosk), machines.get(kiosk)))
                    .as("visitor %s", visitor)
                    .isInstanceOf(TicketAnswer.Issued.class);
        }
    }

    @Test
    void thirty_agents_sign_in_within_a_minute_and_some_mistype_their_password_twice() {
        for (int agent = 0; agent < AGENTS; agent++) {
            accounts.add("agent-" + agent, "Agent " + agent, PASSWORD, Role.AGENT, Optional.of("salle"));
        }
        List<String> reached = Simultaneously.act(AGENTS, agent -> {
            Browser browser = new Browser("http://127.0.0.1:" + port);
            for (int slip = 0; slip < agent % 3; slip++) {
                browser.signIn("agent-" + agent, "wrong");
            }
            String in = Browser.location(browser.signIn("agent-" + agent, PASSWORD));
            return in + " " + browser.get("/counter").statusCode();
        });
        assertThat(reached).allSatisfy(one -> assertThat(one).endsWith(" 200").doesNotContain("wait", "wrong"));
    }

    @Test
    void thirty_counters_call_and_a_thousand_phones_behind_one_address_follow() {
        List<String> pages = new ArrayList<>();
        for (int visitor = 0; visitor < PHONES; visitor++) {
            pages.add(api.post(SITE + "/tickets", "{\"service\":\"ORD\"}")
                    .is(201)
                    .json()
                    .path("follow")
                    .asString());
        }
        List<List<FeedReader>> phones = Simultaneously.act(
                20,
                group -> IntStream.range(0, PHONES / 20)
                        .mapToObj(i -> pages.get(group * (PHONES / 20) + i))
                        .map(this::openOnAPhone)
                        .toList());
        try {
            for (int counter = 1; counter <= AGENTS; counter++) {
                api.put(SITE + "/counters/G" + counter, "{\"state\":\"OPEN\"}").is(200);
                api.post(SITE + "/counters/G" + counter + "/call-next", "").is(200);
            }
            assertThat(phones.stream().flatMap(List::stream))
                    .hasSize(PHONES)
                    .allSatisfy(phone -> assertThat(phone.until(frame -> frame.has("state"))
                                    .path("state")
                                    .asString())
                            .isIn("WAITING", "CALLED"));
        } finally {
            phones.forEach(group -> group.forEach(FeedReader::close));
        }
    }

    /** As a phone does, and one in twenty visitors mistypes the address first. */
    private FeedReader openOnAPhone(String page) {
        HttpApiClient phone = api.withoutToken();
        if (page.hashCode() % 20 == 0) {
            phone.get(page.substring(0, page.length() - 1) + "/state");
        }
        phone.get(page).is(200);
        phone.get(page + "/state").is(200);
        return FeedReader.at("http://127.0.0.1:" + port, page + "/live");
    }

    @Test
    void a_thousand_phones_behind_one_address_open_two_connections_each_and_keep_them() throws IOException {
        List<Socket> open = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * PHONES; i++) {
                open.add(new Socket(InetAddress.getLoopbackAddress(), port));
            }
            for (int round = 0; round < 2; round++) {
                // Every second one is opened in advance, as browsers do, and asks nothing.
                for (int i = 0; i < open.size(); i += 2) {
                    Socket phone = open.get(i);
                    phone.setSoTimeout(20_000);
                    phone.getOutputStream()
                            .write("HEAD /pulse HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
                    assertThat(head(phone.getInputStream())).startsWith("HTTP/1.1 200");
                }
            }
        } finally {
            for (Socket socket : open) {
                socket.close();
            }
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int read = in.read();
            if (read < 0) {
                break;
            }
            head.append((char) read);
        }
        return head.toString();
    }

    private String enrol(String kiosk) {
        Acting.as("responsable", Role.MANAGER);
        String code = devices.newCode(new DeviceList.Key(DeviceList.Kind.KIOSK, kiosk))
                .orElseThrow()
                .code();
        Acting.withoutToken();
        Browser browser = new Browser("http://127.0.0.1:" + port);
        assertThat(Browser.location(browser.submit("/device", Map.of("code", code))))
                .isEqualTo("/kiosk/" + kiosk);
        return browser.cookie("accueil-device").orElseThrow();
    }

    private TicketAnswer take(String kiosk, String token) {
        return with(
                token,
                () -> kiosks.take(kiosk, new KioskTicketRequest(UUID.randomUUID(), "ORD", Locale.FRENCH, false)));
    }

    /** What the server does for a request with the kiosk's cookie, behind its filters. */
    private <T> T with(String token, Supplier<T> work) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/kiosk/borne");
        request.setServletPath("/kiosk/borne");
        request.setCookies(new Cookie("accueil-device", token));
        AtomicReference<T> result = new AtomicReference<>();
        try {
            security.doFilter(request, new MockHttpServletResponse(), (req, res) -> result.set(work.get()));
        } catch (IOException | ServletException e) {
            throw new IllegalStateException(e);
        }
        return result.get();
    }
}
