// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.Accueil;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Browser;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.KioskPort;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.TicketAnswer;
import fr.accueil.manager.device.DeviceList;
import fr.accueil.manager.device.DevicePort;
import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
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

/** A real server, not a demonstration: a kiosk or display is enrolled by a code that a manager made. */
@ExtendWith(OutputCaptureExtension.class)
@SpringBootTest(
        classes = Accueil.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:pairing-${random.uuid};DB_CLOSE_DELAY=-1",
            "server.address=127.0.0.1",
            "accueil.demo=false"
        })
class DeviceEnrolmentTest {

    private static String printed = "";

    @LocalServerPort
    private int port;

    @Autowired
    private KioskPort kiosks;

    @Autowired
    private DisplayPort displays;

    @Autowired
    private DevicePort manager;

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
        Acting.withoutToken();
    }

    @Test
    void a_kiosk_that_showed_no_code_gives_no_ticket() {
        int before = tickets();
        assertThat(kiosks.arrive("borne-1")).isEqualTo(new KioskArrival.NotEnrolled("/device"));
        assertThat(kiosks.arrive("borne-9")).isInstanceOf(KioskArrival.UnknownKiosk.class);
        assertThat(kiosks.take("borne-1", request())).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(tickets()).isEqualTo(before);
    }

    private int tickets() {
        return jdbc.queryForObject("select count(*) from ticket", Integer.class);
    }

    @Test
    void a_kiosk_that_showed_its_code_is_welcome_and_gives_tickets() {
        pair("borne-1");
        assertThat(withCookie(() -> kiosks.arrive("borne-1"))).isInstanceOf(KioskArrival.Welcome.class);
        assertThat(withCookie(() -> kiosks.arrive("borne-2"))).isInstanceOf(KioskArrival.NotEnrolled.class);
        assertThat(withCookie(() -> kiosks.take("borne-2", request()))).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(withCookie(() -> kiosks.take("borne-1", request()))).isInstanceOf(TicketAnswer.Issued.class);
    }

    @Test
    void the_device_cookie_opens_no_screen_of_the_staff() {
        assertThat(browser.draw("kiosk/borne-1")).doesNotContain("Accueil général");
        pair("borne-1");
        assertThat(browser.draw("kiosk/borne-1")).contains("Accueil général");
        assertThat(browser.draw("counter")).doesNotContain("Guichet");
        assertThat(withCookie(() -> new CurrentActor(new ChosenSite()).get().may(Permission.SERVE)))
                .isFalse();
    }

    @Test
    void wrong_codes_are_slowed_down() {
        browser = new Browser("http://127.0.0.1:" + port, "127.0.0.66");
        for (int i = 0; i < 10; i++) {
            assertThat(type("WRONG")).isEqualTo("/device?wrong");
        }
        assertThat(type(newCode(DeviceList.Kind.KIOSK, "borne-1"))).isEqualTo("/device?wrong");
        assertThat(browser.cookie("accueil-device")).isEmpty();
        assertThat(browser.get("/device?wrong").body()).contains("n’est pas reconnu");
    }

    @Test
    void the_first_password_is_printed_and_nothing_secret_of_a_kiosk() {
        Matcher admin =
                Pattern.compile("Account \"admin\", password \"(\\w{16})\"").matcher(printed);
        assertThat(admin.find()).isTrue();
        assertThat(jdbc.queryForList("select * from account").toString()).doesNotContain(admin.group(1));
        assertThat(printed).contains("/manager/devices");
        assertThat(printed.replace(admin.group(1), "")).doesNotContainPattern("\\b[A-Z2-9]{8,}\\b");
        assertThat(printed).doesNotContain(Demonstration.PASSWORD + "\"");
    }

    @Test
    void codes_and_tokens_are_kept_only_as_hashes() {
        String code = newCode(DeviceList.Kind.KIOSK, "borne-2");
        pair("borne-1");
        String token = browser.cookie("accueil-device").orElseThrow();
        assertThat(token).hasSize(40);
        assertThat(jdbc.queryForList("select * from device").toString()).doesNotContain(code, token);
    }

    @Test
    void the_token_is_out_of_reach_of_scripts_and_of_other_sites() {
        String cookie = browser
                .submit("/device", Map.of("code", newCode(DeviceList.Kind.KIOSK, "borne-1")))
                .headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(one -> one.startsWith("accueil-device="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Max-Age=34560000", "Path=/");
        MockHttpServletRequest https = new MockHttpServletRequest();
        https.setSecure(true);
        MockHttpServletResponse answer = new MockHttpServletResponse();
        DeviceCookie.keep("x", https, answer);
        assertThat(answer.getCookie("accueil-device").getSecure()).isTrue();
    }

    @Test
    void a_screen_that_is_never_loaded_again_keeps_its_cookie_by_its_heartbeat() {
        assertThat(type(newCode(DeviceList.Kind.DISPLAY, "numerique"))).isEqualTo("/display/numerique");
        String token = browser.cookie("accueil-device").orElseThrow();

        HttpResponse<String> beat = browser.get("/pulse?screen=/display/numerique");

        assertThat(beat.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie)
                        .startsWith("accueil-device=" + token)
                        .contains("HttpOnly", "SameSite=Lax", "Max-Age=34560000", "Path=/"));
        assertThat(browser.get("/pulse?screen=/display/numerique").headers().allValues("Set-Cookie"))
                .as("once a day")
                .isEmpty();
        browser.hold("accueil-device", "x".repeat(40));
        assertThat(browser.get("/pulse").headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void a_revoked_kiosk_gives_no_ticket_at_its_next_request_and_forgets_its_token() {
        pair("borne-1");
        Acting.as("responsable", Role.MANAGER);
        manager.revoke(new DeviceList.Key(DeviceList.Kind.KIOSK, "borne-1"));
        Acting.withoutToken();
        assertThat(withCookie(() -> kiosks.take("borne-1", request()))).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(withCookie(() -> kiosks.arrive("borne-1"))).isInstanceOf(KioskArrival.NotEnrolled.class);
        browser.get("/device");
        assertThat(browser.cookie("accueil-device")).isEmpty();
    }

    @Test
    void forged_tokens_all_look_the_same_and_do_not_close_an_enrolled_kiosk() {
        pair("borne-1");
        for (String forged : new String[] {"x", "A".repeat(40), "A".repeat(3000), "a/b=c"}) {
            assertThat(with(forged, () -> kiosks.arrive("borne-1"))).isInstanceOf(KioskArrival.NotEnrolled.class);
        }
        assertThat(jdbc.queryForObject("select count(*) from sign_in_delay", Integer.class))
                .isZero();
        assertThat(withCookie(() -> kiosks.arrive("borne-1"))).isInstanceOf(KioskArrival.Welcome.class);
    }

    @Test
    void a_display_shows_calls_only_on_the_machine_that_is_enrolled_as_it() {
        assertThat(displays.showing("hall"))
                .isEqualTo(new HallScreenAccess.NotEnrolled<>("Accueil général", "/device"));
        assertThat(browser.get("/display/hall").body()).contains("pas relié").doesNotContain("Attente en ce moment");
        assertThat(type(newCode(DeviceList.Kind.DISPLAY, "hall"))).isEqualTo("/display/hall");
        assertThat(withCookie(() -> displays.showing("hall"))).isInstanceOf(HallScreenAccess.Here.class);
        assertThat(withCookie(() -> displays.showing("numerique"))).isInstanceOf(HallScreenAccess.NotEnrolled.class);
        assertThat(withCookie(() -> kiosks.take("borne-1", request()))).isInstanceOf(TicketAnswer.Refused.class);
        assertThat(browser.draw("display/hall")).contains("Attente en ce moment");
    }

    @Test
    void a_display_that_is_revoked_while_it_hangs_there_shows_no_more_calls() {
        assertThat(type(newCode(DeviceList.Kind.DISPLAY, "hall"))).isEqualTo("/display/hall");
        List<HallScreenAccess<DisplaySnapshot>> seen = new CopyOnWriteArrayList<>();
        Registration watching = withCookie(() -> displays.watch("hall", seen::add));
        Acting.as("responsable", Role.MANAGER);
        manager.revoke(new DeviceList.Key(DeviceList.Kind.DISPLAY, "hall"));
        await().until(() -> !seen.isEmpty() && seen.getLast() instanceof HallScreenAccess.NotEnrolled);
        watching.remove();
    }

    @Test
    void the_sign_in_page_of_a_real_server_names_no_account() {
        assertThat(browser.get("/sign-in").body()).doesNotContain("Démonstration", "Camille");
        assertThat(Browser.location(browser.signIn("agent", Demonstration.PASSWORD)))
                .isEqualTo("/sign-in?wrong");
    }

    private void pair(String kiosk) {
        String asTyped = " "
                + newCode(DeviceList.Kind.KIOSK, kiosk).toLowerCase(Locale.ROOT).replaceFirst("(.{4})", "$1-");
        assertThat(type(asTyped)).isEqualTo("/kiosk/" + kiosk);
    }

    private String type(String code) {
        return Browser.location(browser.submit("/device", Map.of("code", code)));
    }

    private String newCode(DeviceList.Kind kind, String device) {
        Acting.as("responsable", Role.MANAGER);
        String code =
                manager.newCode(new DeviceList.Key(kind, device)).orElseThrow().code();
        Acting.withoutToken();
        return code;
    }

    private static KioskTicketRequest request() {
        return new KioskTicketRequest(UUID.randomUUID(), "ACC-INFO", Locale.FRENCH, false);
    }

    /** What the server does for a request with the kiosk's cookie, behind its filters. */
    private <T> T withCookie(Supplier<T> work) {
        return with(browser.cookie("accueil-device").orElseThrow(), work);
    }

    private <T> T with(String token, Supplier<T> work) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/kiosk/borne-1");
        request.setServletPath("/kiosk/borne-1");
        request.setCookies(new Cookie("accueil-device", token));
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
