// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.Accueil;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Browser;
import fr.accueil.kiosk.Arrival;
import fr.accueil.kiosk.KioskDesk;
import fr.accueil.kiosk.TicketAnswer;
import fr.accueil.kiosk.TicketRequest;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A real house, not a demonstration: a kiosk shows the code that was printed at the first start. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = Accueil.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pairing-${random.uuid};DB_CLOSE_DELAY=-1",
            "server.address=127.0.0.1",
            "accueil.demo=false"
        })
class KioskPairingTest {

    private static String printed = "";

    @LocalServerPort
    private int port;

    @Autowired
    private KioskDesk desk;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter security;

    private Browser browser;

    @BeforeEach
    void listen_at_the_terminal(CapturedOutput output) {
        printed += output.getAll();
        jdbc.update("delete from sign_in_delay");
        browser = new Browser("http://127.0.0.1:" + port);
        Acting.asNobody();
    }

    @Test
    void a_kiosk_that_showed_no_code_gives_no_ticket() {
        int before = tickets();
        assertThat(desk.arrive("borne-1")).isEqualTo(new Arrival.NotPaired("/device"));
        assertThat(desk.arrive("borne-9")).isInstanceOf(Arrival.UnknownKiosk.class);
        assertThat(desk.take("borne-1", wish())).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(tickets()).isEqualTo(before);
    }

    private int tickets() {
        return jdbc.queryForObject("select count(*) from ticket", Integer.class);
    }

    @Test
    void a_kiosk_that_showed_its_code_is_welcome_and_gives_tickets() {
        pair("borne-1");
        assertThat(withCookie(() -> desk.arrive("borne-1"))).isInstanceOf(Arrival.Welcome.class);
        assertThat(withCookie(() -> desk.arrive("borne-2"))).isInstanceOf(Arrival.NotPaired.class);
        assertThat(withCookie(() -> desk.take("borne-2", wish()))).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(withCookie(() -> desk.take("borne-1", wish()))).isInstanceOf(TicketAnswer.Issued.class);
    }

    @Test
    void the_device_cookie_opens_no_screen_of_the_staff() {
        assertThat(browser.draw("kiosk/borne-1")).doesNotContain("Accueil général");
        pair("borne-1");
        assertThat(browser.draw("kiosk/borne-1")).contains("Accueil général");
        assertThat(browser.draw("counter")).doesNotContain("Guichet");
        assertThat(withCookie(() -> new CurrentActor().get().may(Permission.SERVE)))
                .isFalse();
    }

    @Test
    void wrong_codes_are_slowed_down() {
        for (int i = 0; i < 3; i++) {
            assertThat(type("WRONG")).isEqualTo("/device?wrong");
        }
        assertThat(jdbc.update("update sign_in_delay set failures = failures + 6 where failures = 3"))
                .isEqualTo(1);
        assertThat(type(code("borne-1"))).isEqualTo("/device?wrong");
        assertThat(browser.cookie("accueil-device")).isEmpty();
        assertThat(browser.get("/device?wrong").body()).contains("n’est pas reconnu");
    }

    @Test
    void codes_and_the_first_password_are_printed_and_kept_only_as_hashes() {
        Matcher admin =
                Pattern.compile("Account \"admin\", password \"(\\w{16})\"").matcher(printed);
        assertThat(admin.find()).isTrue();
        assertThat(jdbc.queryForList("select * from account").toString()).doesNotContain(admin.group(1));
        assertThat(jdbc.queryForList("select * from device").toString()).doesNotContain(code("borne-1"));
        assertThat(printed).doesNotContain(Demonstration.PASSWORD + "\"");
    }

    @Test
    void the_sign_in_page_of_a_real_house_names_no_account() {
        assertThat(browser.get("/sign-in").body()).doesNotContain("Démonstration", "Camille");
        assertThat(Browser.location(browser.signIn("agent", Demonstration.PASSWORD)))
                .isEqualTo("/sign-in?wrong");
    }

    private void pair(String kiosk) {
        String asTyped = " " + code(kiosk).toLowerCase(Locale.ROOT).replaceFirst("(.{5})", "$1-");
        assertThat(type(asTyped)).isEqualTo("/kiosk/" + kiosk);
    }

    private String type(String code) {
        return Browser.location(browser.submit("/device", Map.of("code", code)));
    }

    private static String code(String kiosk) {
        Matcher line = Pattern.compile(kiosk + " +([A-Z2-9]{10})\\b").matcher(printed);
        assertThat(line.find()).as("the code of %s is printed", kiosk).isTrue();
        return line.group(1);
    }

    private static TicketRequest wish() {
        return new TicketRequest(UUID.randomUUID(), "ACC-INFO", Locale.FRENCH, false);
    }

    /** What the house does for a request with the kiosk's cookie, behind all its doors. */
    private <T> T withCookie(Supplier<T> work) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/kiosk/borne-1");
        request.setServletPath("/kiosk/borne-1");
        browser.cookie("accueil-device").ifPresent(code -> request.setCookies(new Cookie("accueil-device", code)));
        AtomicReference<T> result = new AtomicReference<>();
        try {
            security.doFilter(request, new MockHttpServletResponse(), (req, res) -> result.set(work.get()));
        } catch (java.io.IOException | jakarta.servlet.ServletException e) {
            throw new IllegalStateException(e);
        }
        assertThat(result.get()).as("let through").isNotNull();
        return result.get();
    }
}
