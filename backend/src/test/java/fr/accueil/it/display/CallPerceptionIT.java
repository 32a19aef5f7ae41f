// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.backend.support.BreakableConnection;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What visitors see and hear of a call: contrast as the browser paints it, loudness by the hour, the phone's bell. */
class CallPerceptionIT extends BrowserTest {

    /** Texts that are seen with less contrast than 7:1 against the nearest painted background. */
    private static final String POOR = """
            () => {
              const parse = text => { const c = text.match(/[\\d.]+/g).map(Number); return c.length > 3 ? c : [...c, 1]; };
              const light = ([r, g, b]) => [r, g, b]
                .map(v => v / 255).map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
                .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
              const ground = el => {
                for (let one = el; one; one = one.parentElement) {
                  const colour = parse(getComputedStyle(one).backgroundColor);
                  if (colour[3] === 1) return colour;
                }
                return [255, 255, 255, 1];
              };
              const opacity = el => { let all = 1; for (let one = el; one; one = one.parentElement) all *= Number(getComputedStyle(one).opacity); return all; };
              const poor = [];
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              let seen = 0;
              while (texts.nextNode()) {
                const el = texts.currentNode.parentElement;
                const box = el.getBoundingClientRect();
                if (!texts.currentNode.textContent.trim() || box.width < 2 || box.height < 2) continue;
                if (!el.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
                const back = ground(el);
                const share = opacity(el);
                const front = parse(getComputedStyle(el).color).map((v, i) => i < 3 ? v * share + back[i] * (1 - share) : v);
                const [high, low] = [light(front), light(back)].sort((a, b) => b - a);
                const ratio = (high + .05) / (low + .05);
                seen += 1;
                if (ratio < 7) poor.push(ratio.toFixed(2) + ' ' + texts.currentNode.textContent.trim());
              }
              if (seen < 3) poor.push('only ' + seen + ' texts');
              return poor;
            }""";

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
    void in_every_state_of_display_and_sign_every_text_holds_seven_to_one() {
        try (BreakableConnection breakableConnection = new BreakableConnection(server.port())) {
            Page display = device(1920, 1080);
            Page sign = device(1280, 720);
            display.navigate(breakableConnection.url() + "/display/hall");
            sign.navigate(breakableConnection.url() + "/sign/G3");
            display.getByTestId("waiting-count").first().waitFor();
            readable(sign, ".sign[data-state=closed]");
            readable(display, ".calls .empty");

            api.openFor("G3", "A");
            readable(sign, ".sign[data-state=free]");
            api.ticket("ACC-INFO");
            api.ticket("ACC-INFO");
            api.callNext("G3");
            readable(sign, ".sign[data-state=called]");
            readable(display, ".call.fresh");
            display.locator(".call.fresh").waitFor(gone());
            readable(display, ".call:not(.fresh)");
            api.at("G3", "start");
            readable(sign, ".sign[data-state=serving]");
            api.at("G3", "finish");
            api.pause("G3");
            readable(sign, ".sign[data-state=paused]");

            breakableConnection.cut();
            readable(display, ".link-lost:visible");
            readable(sign, ".link-lost:visible");
        }
        api.close("G3");
        api.emptyHall();
    }

    private static void readable(Page screen, String state) {
        screen.locator(state).first().waitFor();
        screen.evaluate("() => Promise.all(document.getAnimations().map(one => one.finished)).then(() => true)");
        assertThat(screen.evaluate(POOR)).as(state).isEqualTo(List.of());
    }

    @Test
    void a_call_is_as_loud_as_its_hour_says() {
        Page display = display(server);
        display.evaluate("() => { window.heard = []; window.accueilVoice.chime = async loud => { heard.push(loud); };"
                + " window.accueilVoice.speak = async () => true; window.accueilVoice.prepare = () => {}; }");
        api.openFor("G4", "A");
        List<String> hours = List.of("08:00", "11:59", "12:00", "13:59", "14:00");
        for (int i = 0; i < hours.size(); i++) {
            // Yesterday, so that no call is too old to be said; the display hangs in Paris.
            display.evaluate(
                    "hour => { const at = new Date(Date.now() - 2 * 86400000); const [h, m] = hour.split(':');"
                            + " const paris = new Date(at.toLocaleString('en-US', { timeZone: 'Europe/Paris' }));"
                            + " const wanted = new Date(paris); wanted.setHours(h, m, 0, 0);"
                            + " window.accueil.now = () => at.getTime() + (wanted - paris); }",
                    hours.get(i));
            api.ticket("ACC-INFO");
            api.callNext("G4");
            display.waitForFunction("count => heard.length === count", i + 1);
            api.at("G4", "no-show");
        }
        api.close("G4");

        assertThat(display.evaluate("heard.join(' ')")).isEqualTo("0.8 0.8 0.6 0.6 0.8");
    }

    @Test
    void a_phone_that_was_asked_to_rings_and_notifies_when_it_is_called_and_not_before() {
        Page phone = device(390, 844);
        phone.addInitScript("""
                window.notes = 0;
                window.notified = [];
                const silent = () => ({ connect: () => ({ connect() {} }), frequency: {}, start() { window.notes += 1; }, stop() {},
                  gain: { setValueAtTime() {}, exponentialRampToValueAtTime() {} } });
                window.AudioContext = class { currentTime = 0; destination = {}; resume() { return Promise.resolve(); }
                  createOscillator() { return silent(); } createGain() { return silent(); } };
                window.Notification = class { static permission = 'granted'; static requestPermission() { return Promise.resolve('granted'); }
                  constructor(title, options) { window.notified.push(title + ' – ' + options.body); } };
                Object.defineProperty(navigator, 'serviceWorker', { value: undefined });""");
        api.openFor("G7", "A");
        var ticket = api.ticket("ACC-INFO");
        phone.navigate(server.url() + ticket.get("follow").asString());
        phone.locator("html[data-state=WAITING]").waitFor(attached());
        button(phone, "M’avertir par un son").click();
        await(phone, "notes === 2");
        assertThat(phone.evaluate("notified.length")).isEqualTo(0);

        api.call("G7", ticket.get("id").asString());

        await(phone, "notes === 8 && notified.length === 1");
        assertThat(String.valueOf(phone.evaluate("notified[0]")))
                .containsPattern("Guichet.7")
                .contains(ticket.get("number").asString());
        api.at("G7", "recall");
        await(phone, "notes === 14 && notified.length === 2");
        api.at("G7", "no-show");
        api.close("G7");
    }

    /** Asked again and again from outside: the page's policy lets no text be run in it. */
    private static void await(Page page, String condition) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(condition)));
    }
}
