// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.display;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Page;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.CurrentTicketCommand;
import fr.accueil.it.support.BrowserTest;
import fr.accueil.it.support.ServerWithHandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is called stays on the display until the counter receives them, however many others are called and received. */
class StillCalledIT extends BrowserTest {

    private static final Instant NINE = Instant.parse("2027-03-02T08:00:00Z");
    private static final Duration A_WHILE = Duration.ofSeconds(15);
    private static final String LARGE = """
            () => [...document.querySelectorAll('.call [data-testid=call-number]')].filter(one => one.checkVisibility())
              .sort((one, other) => parseFloat(getComputedStyle(other).fontSize) - parseFloat(getComputedStyle(one).fontSize))
              [0].textContent""";
    private static final String LINES = """
            () => [...document.querySelectorAll('.call')].filter(one => one.checkVisibility())
              .map(one => one.querySelector('.number').textContent + ' ' + one.querySelector('.name').textContent)""";

    private ServerWithHandClock server;
    private Hall hall;
    private Page display;

    @BeforeEach
    void hang() {
        server = ServerWithHandClock.at(
                NINE, "--accueil.site-file=src/test/resources/sites/salle.yaml", "--accueil.voice.program=");
        hall = Hall.in(server.context(), "salle");
        display = device(1920, 1080);
        display.clock().install(new Clock.InstallOptions().setTime(NINE.toEpochMilli()));
        display.navigate(server.url() + "/display/ecran");
        display.getByTestId("waiting-count").first().waitFor();
    }

    @AfterEach
    void take_down() {
        server.close();
    }

    @Test
    void a_visitor_who_is_still_called_stays_while_fourteen_others_are_called_and_received() {
        String patient = call(1);
        passes();

        List<String> others = IntStream.rangeClosed(2, 15)
                .mapToObj(counter -> {
                    String number = call(counter);
                    hall.move("G" + counter, new CurrentTicketCommand.StartService());
                    return number;
                })
                .toList();
        shown();
        assertThat(large()).as("news").isEqualTo(others.getLast());
        assertThat(lines()).contains(patient + " 1").hasSize(15);
        passes();

        assertThat(large()).as("still called").isEqualTo(patient);
        assertThat(lines())
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.iterate(15, counter -> counter > 10, counter -> counter - 1)
                                        .mapToObj(counter -> others.get(counter - 2) + " " + counter),
                                Stream.of(patient + " 1"))
                        .toList());
        picture(display, "display-still-called");
    }

    @Test
    void the_newest_call_stays_large_until_its_visitor_is_at_the_counter() {
        String first = call(1);
        passes();
        String newest = call(2);
        passes();
        assertThat(large()).isEqualTo(newest);

        hall.move("G2", new CurrentTicketCommand.StartService());
        display.waitForFunction("first => (" + LARGE + ")() === first", first);
        hall.move("G1", new CurrentTicketCommand.MarkNoShow());
        display.waitForFunction("newest => (" + LARGE + ")() === newest", newest);
    }

    @Test
    void a_counter_has_one_line_and_a_call_that_comes_back_is_no_news() {
        String former = call(1);
        passes();
        hall.move("G1", new CurrentTicketCommand.MarkNoShow());
        String latter = call(1);
        shown();
        assertThat(lines()).containsExactly(latter + " 1");
        passes();

        hall.move("G1", new CurrentTicketCommand.ReturnToQueue());
        shown();

        assertThat(lines()).containsExactly(former + " 1");
        assertThat(display.locator(".call.fresh").count()).isZero();
    }

    @Test
    void more_who_are_called_than_there_are_places_are_all_shown() {
        List<String> called = IntStream.rangeClosed(1, 12)
                .mapToObj(counter -> call(counter) + " " + counter)
                .toList();
        passes();

        assertThat(lines()).containsExactlyElementsOf(called.reversed());
        picture(display, "display-twelve-still-called");
    }

    private String call(int counter) {
        hall.open("G" + counter);
        hall.issue("ORD");
        return hall.callNext("G" + counter).orElseThrow().number();
    }

    private String large() {
        return (String) display.evaluate(LARGE);
    }

    @SuppressWarnings("unchecked")
    private List<String> lines() {
        display.waitForFunction("() => !document.documentElement.hasAttribute('data-fitting')");
        return (List<String>) display.evaluate(LINES);
    }

    /** Long enough that nothing is news any more. */
    private void passes() {
        shown();
        hall.clock.turn(A_WHILE);
        display.clock().fastForward(A_WHILE.toMillis());
        display.clock().fastForward(1_000);
        display.locator(".call.fresh").first().waitFor(gone());
    }

    private void shown() {
        display.waitForFunction(
                "last => Number(document.querySelector('[data-shown-seq]').dataset.shownSeq) >= Number(last)",
                String.valueOf(hall.lastSeq()));
    }
}
