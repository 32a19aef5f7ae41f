// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.slip.PaperPrinter.Mood;
import fr.accueil.backend.support.HandClock;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SlipsTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T09:20:00Z");
    private static final EscPosPrinter.Patience ENDLESS =
            new EscPosPrinter.Patience(Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
    private static final EscPosPrinter.Patience SHORT =
            new EscPosPrinter.Patience(Duration.ofMillis(900), Duration.ofMillis(900), Duration.ofHours(1));

    private final HandClock clock = new HandClock(MORNING);
    private final SlipLayout picture = new SlipLayout();
    private final List<PrinterTrouble> troubles = new CopyOnWriteArrayList<>();
    private PaperPrinter printer;
    private Site site;
    private Slips slips;

    @BeforeEach
    void connect() throws IOException {
        printer = new PaperPrinter();
        site = SlipFixtures.siteWith(printer.plan());
        slips = slips(ENDLESS);
    }

    private Slips slips(EscPosPrinter.Patience patience) {
        return new Slips(clock, clock.ticker(), picture, patience, troubles::add);
    }

    @AfterEach
    void disconnect() throws IOException {
        slips.stop();
        printer.close();
        assertThat(printer.fault()).isEmpty();
    }

    /** A visitor in front of the kiosk: the states of their slip, one after the other. */
    private record Visitor(UUID tap, BlockingQueue<SlipState> states) {

        SlipState hears() throws InterruptedException {
            SlipState state = states.poll(30, TimeUnit.SECONDS);
            assertThat(state).as("the visitor gets a state").isNotNull();
            return state;
        }
    }

    private Visitor print(String number) {
        UUID tap = UUID.randomUUID();
        slips.print(site, "borne", SlipFixtures.slip("ar", number), tap);
        return watch(tap);
    }

    private Visitor watch(UUID tap) {
        Visitor visitor = new Visitor(tap, new LinkedBlockingQueue<>());
        slips.watch(tap, visitor.states()::add);
        return visitor;
    }

    private SlipState last(Visitor visitor) throws InterruptedException {
        SlipState state = visitor.hears();
        return state instanceof SlipState.Printing ? visitor.hears() : state;
    }

    @Test
    void the_paper_is_what_was_drawn_and_its_code_leads_to_the_visitors_page() throws Exception {
        Visitor visitor = print("A042");

        BufferedImage paper = printer.paper();
        assertThat(SlipFixtures.dots(paper))
                .isEqualTo(SlipFixtures.dots(picture.draw(site, SlipFixtures.slip("ar", "A042"))));
        assertThat(QrReader.read(paper)).isEqualTo(SlipFixtures.SERVER + "token-A042");
        assertThat(last(visitor)).isEqualTo(new SlipState.Printed(false));
        assertThat(slips.stateOf(site, "borne")).isEqualTo(new PrinterState.Ready(MORNING));
        assertThat(troubles).isEmpty();
    }

    @Test
    void a_test_print_resembles_a_slip_and_says_that_it_is_none() throws Exception {
        UUID test = UUID.randomUUID();
        slips.print(site, "borne", SlipData.ofTest(Locale.FRENCH, MORNING, SlipFixtures.SERVER), test);

        assertThat(QrReader.read(printer.paper())).isEqualTo(SlipFixtures.SERVER);
        assertThat(last(watch(test))).isEqualTo(new SlipState.Printed(false));
        assertThat(SlipData.ofTest(Locale.FRENCH, MORNING, SlipFixtures.SERVER).number())
                .isEqualTo("ESSAI");
    }

    @ParameterizedTest
    @EnumSource(names = {"STALLED", "HALF_OPEN", "STALLS_MIDWAY"})
    void a_printer_that_stands_still_does_not_hold_the_kiosk(Mood mood) throws Exception {
        printer.becomes(mood);
        Visitor visitor = print("A042");
        printer.visited(mood);

        // Its patience is endless here: that this line is reached shows that no caller was blocked.
        assertThat(visitor.hears()).isEqualTo(new SlipState.Printing());
        assertThat(visitor.states()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STALLED", "HALF_OPEN", "STALLS_MIDWAY", "CLOSES_MIDWAY", "OFFLINE"})
    void a_printer_that_does_not_print_is_reported_to_the_visitor_and_to_the_agents(Mood mood) throws Exception {
        slips = slips(SHORT);
        printer.becomes(mood);

        assertThat(last(print("A042"))).isEqualTo(new SlipState.Failed());
        assertThat(slips.stateOf(site, "borne")).isEqualTo(new PrinterState.Failing(MORNING));
        assertThat(troubles).containsExactly(new PrinterTrouble("nantes", "borne", new PrinterState.Failing(MORNING)));
        assertThat(printer.isEmpty()).isTrue();
    }

    @Test
    void a_printer_that_is_switched_off_is_reported_as_well() throws Exception {
        printer.close();

        assertThat(last(print("A042"))).isEqualTo(new SlipState.Failed());
    }

    @Test
    void a_printer_that_comes_back_prints_the_next_slip_and_not_the_old_one() throws Exception {
        slips = slips(SHORT);
        printer.becomes(Mood.HALF_OPEN);
        last(print("A042"));
        slips.stop();
        slips = slips(ENDLESS);
        printer.becomes(Mood.WELL);

        assertThat(last(print("A043"))).isEqualTo(new SlipState.Printed(false));
        assertThat(QrReader.read(printer.paper())).endsWith("A043");
        assertThat(printer.isEmpty()).isTrue();
    }

    @Test
    void the_end_of_the_paper_is_foreseen_and_then_reported() throws Exception {
        printer.becomes(Mood.PAPER_LOW);
        assertThat(last(print("A042"))).isEqualTo(new SlipState.Printed(true));
        printer.becomes(Mood.PAPER_OUT);
        clock.turn(Duration.ofMinutes(1));
        Visitor visitor = print("A043");
        assertThat(last(visitor)).isEqualTo(new SlipState.PaperOut());
        printer.becomes(Mood.WELL);
        clock.turn(Duration.ofMinutes(1));
        slips.printAgain(visitor.tap());
        assertThat(last(visitor)).isEqualTo(new SlipState.Printed(false));

        assertThat(troubles)
                .extracting(PrinterTrouble::state)
                .containsExactly(
                        new PrinterState.PaperLow(MORNING),
                        new PrinterState.PaperOut(MORNING.plusSeconds(60)),
                        new PrinterState.Ready(MORNING.plusSeconds(120)));
    }

    @Test
    void printing_again_gives_the_same_number_again() throws Exception {
        Visitor visitor = print("A042");
        last(visitor);
        slips.printAgain(visitor.tap());

        assertThat(visitor.hears()).isEqualTo(new SlipState.Printing());
        assertThat(visitor.hears()).isEqualTo(new SlipState.Printed(false));
        assertThat(SlipFixtures.dots(printer.paper())).isEqualTo(SlipFixtures.dots(printer.paper()));
    }

    @Test
    void a_tap_that_is_sent_twice_prints_once() throws Exception {
        Visitor visitor = print("A042");
        slips.print(site, "borne", SlipFixtures.slip("ar", "A042"), visitor.tap());
        slips.printAgain(visitor.tap());
        last(print("A043"));

        assertThat(QrReader.read(printer.paper())).endsWith("A042");
        assertThat(QrReader.read(printer.paper())).endsWith("A043");
        assertThat(printer.isEmpty()).isTrue();
    }

    @Test
    void two_slips_at_once_come_out_one_after_the_other_and_whole() throws Exception {
        printer.becomes(Mood.SLOW);
        Visitor first = print("A042");
        printer.visited(Mood.SLOW);
        Visitor second = print("A043");
        assertThat(printer.isEmpty()).isTrue();
        printer.goesOn();

        assertThat(last(first)).isEqualTo(new SlipState.Printed(false));
        assertThat(last(second)).isEqualTo(new SlipState.Printed(false));
        assertThat(SlipFixtures.dots(printer.paper()))
                .isEqualTo(SlipFixtures.dots(picture.draw(site, SlipFixtures.slip("ar", "A042"))));
        assertThat(SlipFixtures.dots(printer.paper()))
                .isEqualTo(SlipFixtures.dots(picture.draw(site, SlipFixtures.slip("ar", "A043"))));
    }

    @Test
    void a_line_that_is_too_long_is_reported_at_once() throws Exception {
        printer.becomes(Mood.STALLED);
        for (int i = 0; i <= EscPosPrinter.MOST_WAITING; i++) {
            assertThat(print("A0" + i).hears()).isEqualTo(new SlipState.Printing());
        }

        assertThat(print("A099").hears()).isEqualTo(new SlipState.Failed());
    }

    @Test
    void a_printer_is_looked_at_before_a_visitor_needs_it() throws Exception {
        assertThat(slips.stateOf(site, "borne")).isEqualTo(new PrinterState.NoReport());
        printer.becomes(Mood.PAPER_OUT);
        slips.check(site, "borne");
        // The next slip comes behind the check.
        last(print("A042"));

        assertThat(slips.stateOf(site, "borne")).isEqualTo(new PrinterState.PaperOut(MORNING));
    }

    @Test
    void a_slip_is_forgotten_ten_minutes_later() throws Exception {
        Visitor visitor = print("A042");
        last(visitor);
        clock.turn(Duration.ofMinutes(10));
        slips.turn();
        assertThat(watch(visitor.tap()).hears()).isEqualTo(new SlipState.Printed(false));
        clock.turn(Duration.ofSeconds(1));
        slips.turn();

        assertThat(watch(visitor.tap()).hears()).isEqualTo(new SlipState.None());
        slips.printAgain(visitor.tap());
        assertThat(watch(UUID.randomUUID()).hears()).isEqualTo(new SlipState.None());
    }

    @Test
    void a_removed_listener_gets_no_more_and_a_failing_one_harms_no_other() throws Exception {
        UUID tap = UUID.randomUUID();
        slips.print(site, "nue", SlipFixtures.slip("fr", "A042"), tap);
        slips.watch(tap, state -> {
            throw new IllegalStateException("gone");
        });
        Visitor gone = new Visitor(tap, new LinkedBlockingQueue<>());
        slips.watch(tap, gone.states()::add).run();
        Visitor there = watch(tap);
        slips.printAgain(tap);

        assertThat(there.hears()).isEqualTo(new SlipState.None());
        assertThat(there.hears()).isEqualTo(new SlipState.Printing());
        assertThat(there.hears()).isEqualTo(new SlipState.None());
        assertThat(gone.states()).containsExactly(new SlipState.None());
        assertThat(slips.stateOf(site, "nue")).isEqualTo(new PrinterState.NoPrinter());
    }

    @Test
    void a_kiosk_whose_browser_prints_gets_the_address_of_the_slip_each_time_anew() throws Exception {
        site = SlipFixtures.site();
        Visitor visitor = print("A042");
        slips.printAgain(visitor.tap());

        assertThat(visitor.hears()).isEqualTo(new SlipState.ByBrowser("/slip/token-A042.png"));
        assertThat(visitor.hears()).isEqualTo(new SlipState.Printing());
        assertThat(visitor.hears()).isEqualTo(new SlipState.ByBrowser("/slip/token-A042.png?again=1"));
    }
}
