// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.accueil.backend.support.BreakableConnection;
import fr.accueil.backend.support.HttpApiClient;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.FrozenHeartbeat;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SlowCommits;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL goes away under open screens and comes back; people press meanwhile. */
class DatabaseAwayIT extends BrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TAKE = "Prendre un ticket";
    private static final String CALL = "Appeler le suivant";

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static BreakableConnection breakableConnection;
    private static PackagedServer packagedServer;
    private static HttpApiClient server;
    private static SlowCommits log;

    private Page kiosk;
    private Page counter;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        breakableConnection = new BreakableConnection(postgres.getPort());
        packagedServer = PackagedServer.in(
                folder,
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + breakableConnection.port() + "/postgres",
                "--spring.datasource.username=postgres",
                "--spring.datasource.password=");
        server = new HttpApiClient(packagedServer.url(), Optional.of(PackagedServer.TOKEN));
        log = new SlowCommits(postgres.getPostgresDatabase());
    }

    @AfterAll
    static void stop() throws IOException {
        packagedServer.close();
        breakableConnection.close();
        log.close();
        postgres.close();
    }

    @BeforeEach
    void open() {
        new Api(packagedServer).ticket("ACC-INFO");
        counter = signedIn(packagedServer, "/counter", "agent");
        button(counter, "Accueil 1").click();
        button(counter, CALL).waitFor();
        kiosk = kiosk(packagedServer);
        button(kiosk, "Permis, carte grise").click();
        button(kiosk, "Remettre un permis invalidé").click();
        button(kiosk, TAKE).waitFor();
    }

    @AfterEach
    void leave() {
        log.letGo();
        breakableConnection.mend();
        await().atMost(PATIENCE).until(() -> !isAway());
        server.at("A1", "no-show");
        new Api(packagedServer).close("A1");
        new Api(packagedServer).emptyHall();
    }

    @Test
    void a_press_while_the_database_is_away_is_answered_in_words_and_made_again_counts_once() {
        Page display = display(packagedServer);
        Page manager = signedIn(packagedServer, "/manager", "responsable");
        Page phone = phone();
        long tickets = log.tickets();
        long calls = log.calls();

        breakableConnection.cut();
        button(kiosk, TAKE).click();
        button(counter, CALL).click();

        kiosk.getByText("adressez-vous à l’accueil").or(lost(kiosk)).first().waitFor();
        lost(counter).waitFor();
        List.of(kiosk, counter, display, manager).forEach(screen -> lost(screen).waitFor());
        phone.locator("#stale:not([hidden])").waitFor();
        assertThat(lost(kiosk).innerText()).contains("momentanément indisponible", "unavailable");
        assertThat(lost(counter).innerText()).contains("Connexion interrompue");
        List.of(kiosk, counter, display, manager, phone).forEach(DatabaseAwayIT::assertNoForeignWords);
        pictures(display, manager, phone);
        assertThat(kiosk.getByTestId("ticket-number").count()).isZero();
        assertThat(log.tickets()).isEqualTo(tickets);
        assertThat(log.calls()).isEqualTo(calls);

        breakableConnection.mend();
        List.of(kiosk, counter, display, manager).forEach(DatabaseAwayIT::awaitLive);
        phone.locator("#stale[hidden]").waitFor(attached());
        button(kiosk, TAKE).click();
        button(counter, CALL).click();
        assertOneTicketAndOneCall(tickets, calls);
    }

    @Test
    void a_press_refused_before_the_screen_shows_the_outage_is_sent_again_and_counts_once() {
        long tickets = log.tickets();
        long calls = log.calls();
        // The screens go on receiving what the server said before: that all is well.
        FrozenHeartbeat.at(server.get("/pulse").text(), kiosk);
        FrozenHeartbeat.at(server.get("/pulse").text(), counter);

        breakableConnection.cut();
        awaitAway();
        button(kiosk, TAKE).click();
        button(counter, CALL).click();

        FrozenHeartbeat.release(kiosk);
        FrozenHeartbeat.release(counter);
        lost(kiosk).waitFor();
        lost(counter).waitFor();
        assertThat(log.tickets()).isEqualTo(tickets);
        assertThat(log.calls()).isEqualTo(calls);

        breakableConnection.mend();
        assertOneTicketAndOneCall(tickets, calls);
    }

    @Test
    void what_was_stored_but_never_confirmed_is_answered_in_words_and_not_done_again() {
        long tickets = log.tickets();
        long calls = log.calls();

        breaksOff(kiosk, TAKE);
        await().atMost(PATIENCE).until(() -> log.tickets() == tickets + 1);
        String stored = log.lastNumber();
        kiosk.getByText("Votre ticket n’a pas pu être pris").waitFor();
        assertThat(kiosk.getByTestId("ticket-number").count()).isZero();
        comesBack(kiosk);
        button(kiosk, TAKE).click();
        awaitText(kiosk.getByTestId("ticket-number"), stored);

        awaitLive(counter);
        breaksOff(counter, CALL);
        await().atMost(PATIENCE).until(() -> log.calls() == calls + 1);
        counter.getByText("L’action n’a pas abouti").waitFor();
        comesBack(counter);
        assertOneTicketAndOneCall(tickets, calls);
    }

    @Test
    void a_press_for_which_a_screen_has_no_words_of_its_own_says_that_the_connection_is_lost() {
        Page manager = signedIn(packagedServer, "/manager", "responsable");
        button(manager, "Message sur les écrans").click();
        manager.locator("vaadin-dialog[opened] input").first().fill("Guichet 3 fermé");
        manager.evaluate("() => addEventListener('accueil-link', change => { window.told ||= change.detail.state; })");

        breaksOff(manager, "Afficher le message");
        manager.waitForFunction("() => window.told === 'lost'");
        comesBack(manager);
    }

    /** The press reaches the database, which stores it and cannot say so. No heartbeat shows the screen a failure. */
    private static void breaksOff(Page screen, String press) {
        FrozenHeartbeat.at(server.get("/pulse").text(), screen);
        log.hold();
        button(screen, press).click();
        log.awaitHeld();
        breakableConnection.cut();
        log.letGo();
    }

    private static void comesBack(Page screen) {
        FrozenHeartbeat.release(screen);
        lost(screen).waitFor();
        breakableConnection.mend();
        awaitLive(screen);
    }

    @Test
    void a_page_opened_meanwhile_says_so_in_nine_languages_and_comes_back_by_itself() {
        breakableConnection.cut();
        awaitAway();
        Page opened = device(1080, 1920);
        Page large = device(1440, 900);
        Page small = device(390, 844);
        List<String> failed = new ArrayList<>();
        opened.onRequestFailed(request -> failed.add(request.url()));

        opened.navigate(packagedServer.url() + "/kiosk/borne-1");
        large.navigate(packagedServer.url() + "/counter");
        small.navigate(packagedServer.url() + "/accessibility");

        for (Page page : List.of(opened, large, small)) {
            assertSaidInNineLanguages(page);
        }
        picture(opened, "away-kiosk");
        picture(large, "away-counter");
        picture(small, "away-phone");

        packagedServer.kill();
        opened.waitForCondition(() -> !failed.isEmpty());
        heading(opened, "Service interrompu").waitFor();
        breakableConnection.mend();
        packagedServer.start();
        heading(opened, "Que venez-vous faire").waitFor();
        large.getByLabel("Identifiant").waitFor();
        heading(small, "accessibilité").waitFor();
    }

    private void assertSaidInNineLanguages(Page page) {
        heading(page, "Service interrompu").waitFor();
        assertThat(page.locator("main [lang]").evaluateAll("all => all.map(one => one.lang)"))
                .as("languages")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .contains("en", "es", "pt", "ar", "fa", "ru", "tr", "uk");
        assertNoForeignWords(page);
        assertAccessible(page, "the page while the database is away");
    }

    private void assertOneTicketAndOneCall(long tickets, long calls) {
        counter.getByTestId("current-ticket").waitFor();
        kiosk.getByTestId("ticket-number").waitFor();
        awaitLive(kiosk);
        awaitLive(counter);
        assertThat(log.tickets()).isEqualTo(tickets + 1);
        assertThat(log.calls()).isEqualTo(calls + 1);
        assertThat(kiosk.getByTestId("ticket-number").innerText()).isEqualTo(log.lastNumber());
    }

    private Page phone() {
        Page phone = device(390, 844);
        phone.navigate(packagedServer.url()
                + new Api(packagedServer).ticket("SEJ-RDV").get("follow").asString());
        phone.locator("html[data-state=WAITING]").waitFor(attached());
        return phone;
    }

    private void pictures(Page display, Page manager, Page phone) {
        picture(kiosk, "database-away-kiosk");
        picture(counter, "database-away-counter");
        picture(display, "database-away-display");
        picture(manager, "database-away-manager");
        picture(phone, "database-away-phone");
    }

    private static void awaitAway() {
        await().atMost(PATIENCE).until(DatabaseAwayIT::isAway);
    }

    private static boolean isAway() {
        return server.get("/pulse").is(200).json().path("away").asBoolean(false);
    }

    private static void awaitLive(Page screen) {
        screen.locator("html[data-link=live]").waitFor(attached());
    }

    private static Locator lost(Page screen) {
        return screen.locator(".link-lost:visible").first();
    }

    /** Neither the words of a program nor a page of the framework. */
    private static void assertNoForeignWords(Page screen) {
        assertThat(screen.locator("body").innerText())
                .isNotBlank()
                .doesNotContainIgnoringCase("exception", "internal error", "jdbc", "sql", "503", "whitelabel");
    }
}
