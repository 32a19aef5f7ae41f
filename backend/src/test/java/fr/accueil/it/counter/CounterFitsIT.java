// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.counter;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.PackagedServer;
import fr.accueil.it.support.SharedServer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counter and the reception desk on the smallest screen of an office, 1280 by 720. */
class CounterFitsIT extends BrowserTest {

    /** Each answers what is wrong, in sentences. */
    private static final String WRAPPED = """
            () => [...document.querySelectorAll('.counter .tab')].flatMap(tab => {
              const row = [...tab.parentElement.children].map(one => Math.round(one.getBoundingClientRect().top));
              const parts = [...tab.children].map(part => part.getBoundingClientRect());
              const oneLine = Math.max(...parts.map(p => p.top)) < Math.min(...parts.map(p => p.bottom));
              return [
                ...(new Set(row).size > 1 ? [`${tab.innerText} stands on another line than its neighbours`] : []),
                ...(oneLine ? [] : [`${tab.innerText} wraps`]),
              ];
            })""";

    private static final String AT_THE_EDGE = """
            selector => [...document.querySelectorAll(selector)].flatMap(one => {
              const box = one.getBoundingClientRect();
              const frame = getComputedStyle(one.closest('.front, .line'));
              const left = parseFloat(frame.paddingLeft), bottom = parseFloat(frame.paddingBottom);
              const near = [
                ['left', box.left, left], ['right', innerWidth - box.right, Math.min(left, 20)],
                ['bottom', innerHeight - box.bottom, bottom],
              ].filter(([, room, wanted]) => room < wanted - 0.5);
              return near.map(([side, room]) => `${one.innerText.replace(/\\s+/g, ' ')}: ${Math.round(room)} px from the ${side}`);
            })""";

    /** The ring of what has the focus, cut by the window or by something that scrolls. */
    private static final String CUT = """
            () => {
              const one = document.activeElement, style = getComputedStyle(one);
              if (style.outlineStyle === 'none') return [`${one.innerText} shows no ring`];
              const reach = parseFloat(style.outlineWidth) + parseFloat(style.outlineOffset);
              const box = one.getBoundingClientRect();
              const cut = [];
              const within = (name, frame) => {
                for (const [side, room] of Object.entries({
                  left: box.left - frame.left, right: frame.right - box.right,
                  top: box.top - frame.top, bottom: frame.bottom - box.bottom })) {
                  if (room < reach - 0.5) cut.push(`the ring of ${one.innerText.replace(/\\s+/g, ' ')} is cut at the ${side} by ${name}`);
                }
              };
              within('the window', { left: 0, top: 0, right: innerWidth, bottom: innerHeight });
              for (let around = one.parentElement; around; around = around.parentElement ?? around.getRootNode().host) {
                const clips = getComputedStyle(around);
                if (around === document.body || around === document.documentElement) continue;
                if (clips.overflowX !== 'visible' || clips.overflowY !== 'visible') {
                  const frame = around.getBoundingClientRect();
                  within('.' + (around.className || around.localName), {
                    left: frame.left + around.clientLeft, top: frame.top + around.clientTop,
                    right: frame.left + around.clientLeft + around.clientWidth,
                    bottom: frame.top + around.clientTop + around.clientHeight });
                }
              }
              return cut;
            }""";

    private static final String ALIKE = """
            () => [...document.querySelectorAll('.choice-of-section .part:has(.badge)')].flatMap(part => {
              const key = part.querySelector('kbd'), count = part.querySelector('.badge');
              const [k, c] = [key, count].map(one => getComputedStyle(one));
              const name = part.querySelector('.label').getBoundingClientRect();
              const at = key.getBoundingClientRect();
              const wrong = [];
              if (at.right > name.left + 1) wrong.push('the key stands behind the name');
              if (k.backgroundColor === c.backgroundColor) wrong.push('key and count are filled alike');
              if (parseFloat(k.borderTopWidth) === 0) wrong.push('the key has no outline');
              if (parseFloat(c.borderTopWidth) > 0) wrong.push('the count has an outline');
              if (k.borderTopLeftRadius === c.borderTopLeftRadius) wrong.push('key and count are rounded alike');
              return wrong.map(what => `${part.innerText.replace(/\\s+/g, ' ')}: ${what}`);
            })""";

    private final PackagedServer server = SharedServer.get();
    private final Api api = new Api(server);

    @BeforeEach
    void empty_the_hall() {
        api.emptyHall();
    }

    @Test
    void nothing_of_the_counter_wraps_touches_the_edge_or_has_its_ring_cut() {
        for (int i = 0; i < 12; i++) {
            api.ticket("PN-ANTS");
        }
        Page counter = signedIn(server, "/counter", "agent2");
        counter.setViewportSize(1280, 720);
        button(counter, "Point numérique PN4").click();
        button(counter, "Appeler le suivant").waitFor();
        counter.getByTestId("waiting-count").getByText("12").waitFor();

        assertThat(said(counter, WRAPPED)).isEmpty();
        assertThat(said(counter, AT_THE_EDGE, ".counter .tile, .counter .tab")).isEmpty();
        counter.keyboard().press("Tab");
        for (String end : List.of("first-of-type", "last-of-type")) {
            counter.evaluate("end => document.querySelector(`.counter .tab:${end}`).focus()", end);
            assertThat(said(counter, CUT)).isEmpty();
        }
        picture(counter, "counter-1280");

        counter.keyboard().press("g");
        counter.locator("vaadin-dialog[opened] .choice-list button").first().waitFor();
        for (int place : List.of(0, -1)) {
            counter.evaluate("place => [...document.querySelectorAll('.choice-list button')].at(place).focus()", place);
            assertThat(said(counter, CUT)).isEmpty();
        }
        picture(counter, "counter-1280-choices");
        counter.keyboard().press("Escape");
        counter.locator("vaadin-dialog[opened]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        counter.keyboard().press("x");
        heading(counter, "quel guichet").waitFor();
    }

    @Test
    void a_count_and_a_key_of_the_reception_desk_look_different() {
        api.ticket("ACC-INFO");
        Page reception = signedIn(server, "/reception", "accueil");
        reception.setViewportSize(1280, 720);
        reception.locator(".choice-of-section .badge").getByText("1").first().waitFor();

        assertThat(said(reception, ALIKE)).isEmpty();
        picture(reception, "reception-1280");
    }

    private static List<?> said(Page page, String script, Object... with) {
        return (List<?>) page.evaluate(script, with.length == 0 ? null : with[0]);
    }
}
