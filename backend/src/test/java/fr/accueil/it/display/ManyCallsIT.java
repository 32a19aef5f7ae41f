// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.accueil.it.support.Api;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerInThisProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All the counters of a hall call at once. */
class ManyCallsIT extends BrowserTest {

    private static final List<String> COUNTERS = List.of(
            "A1", "A2", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "PN1", "PN2", "PN3", "PN4",
            "X1", "X2", "X3");

    /** Notes on the page itself when each call began and ceased to be highlighted where one can see it. */
    private static final String WATCH = """
            window.seenFresh = {};
            setInterval(() => {
              document.querySelectorAll('.call.fresh').forEach(el => {
                const box = el.getBoundingClientRect();
                if (!box.height || box.top < 0 || box.bottom > innerHeight || box.right > innerWidth) return;
                const number = el.querySelector('[data-testid=call-number]').textContent;
                const seen = window.seenFresh[number] ??= { from: performance.now(), to: 0 };
                seen.to = performance.now();
              });
            }, 100);""";

    @Test
    void of_twenty_calls_within_a_second_each_is_seen_for_ten(@TempDir Path folder) throws Exception {
        try (ServerInThisProcess server = ServerInThisProcess.in(folder, "--accueil.voice.program=")) {
            twentyCalls(server, new Api(server));
        }
    }

    private void twentyCalls(ServerInThisProcess server, Api api) throws Exception {
        Page display = display(server);
        display.evaluate(WATCH);
        for (String counter : COUNTERS) {
            api.openFor(counter, "A");
            api.ticket("ACC-INFO");
        }
        Set<String> called = callAtOnce(api);
        assertThat(called).hasSize(COUNTERS.size());
        display.waitForFunction("many => Object.keys(seenFresh).length === many", COUNTERS.size());
        picture(display, "display-twenty-calls");
        assertAccessible(display, "twenty calls at once");
        display.locator(".call.fresh").first().waitFor(gone());

        Map<String, Double> seconds = seen(display);
        assertThat(seconds.keySet()).containsAll(called);
        called.forEach(number -> assertThat(seconds.get(number)).as(number).isGreaterThanOrEqualTo(9.8));
        assertThat(display.locator(".call:visible").count())
                .as("all still called")
                .isEqualTo(COUNTERS.size());
    }

    private static Set<String> callAtOnce(Api api) throws Exception {
        Set<String> called = new TreeSet<>();
        try (ExecutorService agents = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = agents.invokeAll(COUNTERS.stream()
                    .<java.util.concurrent.Callable<String>>map(
                            counter -> () -> api.callNext(counter).get("number").asString())
                    .toList());
            for (var call : calls) {
                called.add(call.get());
            }
        }
        return called;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Double> seen(Page display) {
        Map<String, Object> seen = (Map<String, Object>) display.evaluate(
                "Object.fromEntries(Object.entries(seenFresh).map(([n, s]) => [n, (s.to - s.from) / 1000]))");
        return seen.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ((Number) entry.getValue()).doubleValue()));
    }
}
