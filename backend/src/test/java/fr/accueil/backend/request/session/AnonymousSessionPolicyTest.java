// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.Accueil;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.HttpApiClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A machine that is no device of the site, and a person who has not signed in: a real server, not a demonstration. */
@SpringBootTest(
        classes = Accueil.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:strangers-${random.uuid};LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1",
            "server.address=127.0.0.1",
            "accueil.demo=false",
            "accueil.admin-password=" + AnonymousSessionPolicyTest.PASSWORD,
            "accueil.data=target/data-of-strangers"
        })
class AnonymousSessionPolicyTest {

    static final String PASSWORD = "a-long-password-of-strangers";

    @LocalServerPort
    private int port;

    @Autowired
    private AnonymousSessions sessions;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?v-r=init&location=&query=",
                "/kiosk/borne-1",
                "/kiosk/borne-1?v-r=init&location=kiosk%2Fborne-1&query=",
                "/kiosk/nowhere",
                "/display/hall",
                "/sign/A1",
                "/survey/sortie",
                "/h/code",
                "/counter",
                "/counter?v-r=init&location=counter&query=",
                "/reception",
                "/manager",
                "/manager/nowhere",
                "/nowhere",
                "/nowhere.html",
                "/sign-in",
                "/sign-out",
                "/device",
                "/error",
                "/t/x",
                "/VAADIN/nowhere",
                "/VAADIN/nowhere.js",
                "/VAADIN/dynamic/resource/0/x/y.png",
                "/VAADIN/push?v-r=push",
                "/kiosk/nowhere.css",
                "/favicon.ico",
                "/sw.js"
            })
    void no_address_gives_a_session_to_an_unknown_caller(String address) {
        HttpApiClient.Reply reply = plain(address);

        assertThat(reply.whole().headers().allValues("Set-Cookie"))
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        for (AnonymousSessions.Origin origin : AnonymousSessions.Origin.values()) {
            assertThat(sessions.size(origin)).as(origin.name()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/kiosk/borne-1, Cette borne n’est pas reliée, Accueil général",
        "/display/hall, Cet écran n’est pas relié, Accueil général",
        "/sign/A1, Cet écran de guichet n’est pas relié, Accueil 1",
        "/survey/sortie, Cette tablette n’est pas reliée, Sortie"
    })
    void a_machine_that_is_not_enrolled_says_so_and_leads_to_the_enrolment(String address, String title, String place) {
        assertThat(plain(address).is(200).text())
                .contains(title, "«\u00a0" + place, "href=\"/device\"")
                .doesNotContain("VAADIN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/kiosk/nowhere", "/kiosk", "/display/a/b", "/survey/%3Cscript%3E"})
    void an_address_that_leads_nowhere_says_so_and_does_not_ask_for_a_sign_in(String address) {
        assertThat(plain(address).is(404).text())
                .contains("Cette page n’existe pas")
                .doesNotContain("<script>", "Mot de passe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kiosk/borne-1", "/display/hall", "/h/code", "/"})
    void a_browser_that_is_too_old_reads_so_in_nine_languages_and_gets_no_session(String page) {
        HttpApiClient.Reply reply = plain(page + "?v-r=oldbrowser");
        if (page.startsWith("/h/")) {
            reply.is(404);
            return;
        }
        assertThat(reply.is(200).text())
                .contains("Ce navigateur est trop ancien", "This browser is too old", "dir=\"rtl\"", "застарілий")
                .doesNotContain("again.js", "vaadin", "Vaadin");
        assertThat(reply.whole().headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
    }

    @Test
    void what_an_open_page_loads_is_there_for_an_unknown_machine() {
        assertThat(plain("/VAADIN/build/nowhere.js").status()).isEqualTo(404);
        assertThat(plain("/accueil/accueil.css").status()).isEqualTo(200);
    }

    @Test
    void the_start_page_leads_to_every_screen_and_names_no_account() {
        assertThat(plain("/").is(200).text())
                .contains("/kiosk/borne-1", "/counter", "/reception", "/display/hall", "/sign/", "/survey/", "/manager")
                .doesNotContain("Comptes de démonstration");
    }

    @Test
    void a_person_who_signs_in_comes_to_the_requested_page() {
        Browser browser = new Browser("http://127.0.0.1:" + port);
        HttpResponse<String> asked = browser.get("/manager/devices");
        assertThat(asked.statusCode() + " " + Browser.location(asked) + asked.body())
                .endsWith("/sign-in");

        HttpResponse<String> in = browser.signIn("admin", PASSWORD);

        assertThat(Browser.location(in)).endsWith("/manager/devices");
        assertThat(browser.get("/manager/devices").statusCode()).isEqualTo(200);
        assertThat(browser.get("/nowhere").body()).doesNotContain("Mot de passe");
    }

    private HttpApiClient.Reply plain(String path) {
        return new HttpApiClient("http://127.0.0.1:" + port, Optional.empty())
                .send("GET", path, BodyPublishers.noBody());
    }
}
