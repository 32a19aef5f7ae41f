// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A visitor on the way out: at the tablet, on the phone; and the manager who reads what they said. */
class SurveyIT extends BrowserTest {

    private static final List<String> LANGUAGES = List.of("fr", "en", "ar", "es", "pt", "tr", "ru", "uk", "fa");

    @TempDir
    static Path folder;

    private static ServerInThisProcess server;
    private static Api api;

    @BeforeAll
    static void open() {
        server = ServerInThisProcess.in(folder, "--accueil.voice.program=");
        api = new Api(server);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void who_opens_the_form_before_the_visit_is_over_reads_so_in_the_language_of_the_ticket() {
        String follow = api.ticketIn("ACC-INFO", "ar").get("follow").asString();
        Page phone = device(390, 844);
        phone.navigate(server.url() + follow + "/survey");

        phone.getByText("يمكنكم الإجابة في نهاية زيارتكم.").waitFor();
        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("ar");
        check(phone, "phone-survey-early-ar");
    }

    @Test
    void a_visitor_answers_in_arabic_by_keyboard_alone_and_the_tablet_begins_again() {
        Page tablet = tablet(1080, 1920);
        check(tablet, "survey-first");
        speak(tablet, "العربية");
        tablet.locator("html[dir=rtl]").waitFor(attached());
        check(tablet, "survey-ar");
        String spoken = String.valueOf(tablet.locator("main").getAttribute("data-spoken"));
        assertThat(spoken).as("what is read aloud").contains("كيف كانت زيارتك", "جيد جدًا");

        answerNineQuestionsByKeyboard(tablet);
        tablet.locator(".typed input").waitFor();
        check(tablet, "survey-text-ar");
        tablet.locator(".typed input").focus();
        tablet.keyboard().type("كراسي أكثر");
        // No visitor reads ten questions in three seconds; a machine may, and would not be counted.
        tablet.waitForFunction("() => performance.now() - window.firstAnswerAt > 4000");
        tablet.locator("[data-enter]").focus();
        tablet.keyboard().press("Enter");
        heading(tablet, "شكرًا").waitFor();
        check(tablet, "survey-thanks-ar");
        tablet.locator(".actions .primary").click();
        tablet.locator("html[lang=fr]").waitFor(attached());
        heading(tablet, "Comment s’est passée votre visite").waitFor();
    }

    private void answerNineQuestionsByKeyboard(Page tablet) {
        for (int question = 1; question <= 9; question++) {
            String before = tablet.locator("h1").textContent();
            reachAnAnswer(tablet);
            tablet.keyboard().press("Enter");
            tablet.waitForCondition(() -> !tablet.locator("h1").textContent().equals(before));
            if (question == 1) {
                tablet.evaluate("window.firstAnswerAt = performance.now()");
                check(tablet, "survey-services-ar");
            }
        }
    }

    @Test
    void the_tablet_lies_down_enlarges_and_has_large_buttons() {
        Page tablet = tablet(1280, 800);
        check(tablet, "survey-lying");
        named(tablet, "Plus grand").click();
        tablet.locator(".kiosk.larger").waitFor();
        check(tablet, "survey-larger");
        for (Locator choice : tablet.locator("main button:visible").all()) {
            assertThat(choice.boundingBox().height).isGreaterThanOrEqualTo(88);
        }
    }

    @Test
    void after_the_visit_the_phone_asks_in_nine_languages_and_takes_one_answer() {
        api.openFor("G5", "A");
        askInNineLanguages();
        Page phone = served("fr", 390, 844);
        answerOnThePhone(phone);

        answerAgainInVain(phone);
        api.close("G5");

        publishWhatWasSuggested(signedIn(server, "/manager/suggestions", "responsable"));
    }

    private void askInNineLanguages() {
        for (String language : LANGUAGES) {
            Page phone = served(language, 320, 640);
            phone.locator("#survey").click();
            phone.locator("html[data-state=ASKING]").waitFor(attached());
            check(phone, "phone-survey-" + language);
            assertThat(phone.locator("html").getAttribute("lang")).isEqualTo(language);
            phone.context().close();
        }
    }

    private void answerOnThePhone(Page phone) {
        phone.locator("#survey").click();
        heading(phone, "Comment s’est passée").waitFor();
        named(phone, "Très bien").click();
        heading(phone, "Pour quelle démarche").waitFor();
        assertThat(phone.locator("#choices [aria-pressed=true]").textContent()).contains("renseignement");
        check(phone, "phone-survey-service");
        while (!phone.locator("#text").isVisible()) {
            String before = phone.locator("#place").textContent();
            phone.locator("#skip").click();
            phone.waitForCondition(() -> !phone.locator("#place").textContent().equals(before));
        }
        phone.locator("#text").fill("=1+1 plus de chaises");
        check(phone, "phone-survey-text");
        named(phone, "Envoyer").click();
        heading(phone, "Merci pour votre avis").waitFor();
        check(phone, "phone-survey-thanks");
        assertThat(phone.context().cookies()).isEmpty();
    }

    private void answerAgainInVain(Page phone) {
        phone.reload();
        phone.locator("html[data-state=ASKING]").waitFor(attached());
        while (phone.locator("#skip").isVisible()) {
            phone.locator("#skip").click();
        }
        named(phone, "Envoyer").click();
        heading(phone, "Vous avez déjà répondu").waitFor();
    }

    private void publishWhatWasSuggested(Page manager) {
        manager.getByText("=1+1 plus de chaises").first().waitFor();
        check(manager, "manager-suggestions");
        button(manager, "Publier").first().click();
        manager.getByText("Publiée.").first().waitFor();
        manager.navigate(server.url() + "/manager/results");
        manager.getByText("moins de 10 réponses").first().waitFor();
        check(manager, "manager-results-few");
        manager.navigate(server.url() + "/our-results");
        check(manager, "our-results");
    }

    /** From the languages or the heading down to the first answer. */
    private static void reachAnAnswer(Page tablet) {
        for (int key = 0; key < 8; key++) {
            tablet.keyboard().press("ArrowDown");
            if (Boolean.TRUE.equals(tablet.evaluate("document.activeElement.matches('main .choice')"))) {
                return;
            }
        }
        throw new AssertionError("no answer is reached by keyboard");
    }

    private Page tablet(int width, int height) {
        Page tablet = device(width, height);
        tablet.navigate(server.url() + "/survey/sortie");
        heading(tablet, "Comment s’est passée votre visite").waitFor();
        return tablet;
    }

    /** The page of a visit that has just ended. */
    private Page served(String language, int width, int height) {
        var ticket = api.ticketIn("ACC-INFO", language);
        api.call("G5", ticket.get("id").asString());
        api.at("G5", "start");
        api.at("G5", "finish");
        Page phone = device(width, height);
        phone.navigate(server.url() + ticket.get("follow").asString());
        phone.locator("html[data-state=DONE]").waitFor(attached());
        return phone;
    }

    private static void check(Page page, String state) {
        assertAccessible(page, state);
        picture(page, state);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("nothing is cut: " + state)
                .isEqualTo(true);
    }
}
