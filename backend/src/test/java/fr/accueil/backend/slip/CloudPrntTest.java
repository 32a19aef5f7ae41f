// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A printer that asks for its slips over HTTP. */
class CloudPrntTest {

    private static final String KEY = "une-clef-d-essai-42";
    private static final String MAC = "00:11:62:0a:1b:2c";
    private static final String PLACE = "/print/salle/etoile";

    private final Hall hall = Hall.on(Database.H2);
    private final JsonMapper json = new JsonMapper();
    private final SlipLayout picture = new SlipLayout();
    private final List<PrinterTrouble> troubles = new ArrayList<>();
    private final List<SlipState> states = new ArrayList<>();
    private final UUID tap = UUID.randomUUID();
    private Slips slips;
    private MockMvc server;

    @BeforeEach
    void open() {
        slips = new Slips(hall.clock, hall.clock.ticker(), picture, EscPosPrinter.Patience.OF_A_VISITOR, troubles::add);
        server = MockMvcBuilders.standaloneSetup(new CloudPrntEndpoints(hall.sites, slips, picture, json))
                .build();
    }

    private void print() {
        slips.print(hall.site, "etoile", SlipFixtures.slip("fr", "A042"), tap);
        slips.watch(tap, states::add);
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return server.perform(request).andReturn().getResponse();
    }

    private JsonNode poll(String status) throws Exception {
        MockHttpServletResponse answer = ask(post(PLACE).param("key", KEY).content(body(status, MAC.toUpperCase())));
        assertThat(answer.getStatus()).isEqualTo(200);
        return json.readTree(answer.getContentAsString());
    }

    private static String body(String status, String mac) {
        return "{\"status\":\"23 6 0 0\",\"printerMAC\":\"%s\",\"statusCode\":\"%s\",\"clientAction\":null}"
                .formatted(mac, status);
    }

    private MockHttpServletRequestBuilder known(MockHttpServletRequestBuilder request, String token) {
        return request.param("key", KEY).param("mac", MAC).param("token", token);
    }

    @Test
    void a_slip_is_asked_for_fetched_and_confirmed_once() throws Exception {
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isFalse();
        print();
        JsonNode work = poll("200%20OK");
        assertThat(work.path("jobReady").asBoolean()).isTrue();
        assertThat(work.path("mediaTypes").get(0).asString()).isEqualTo("image/png");
        String token = work.path("jobToken").asString();

        MockHttpServletResponse paper = ask(known(get(PLACE), token).param("type", "image/png"));
        assertThat(paper.getContentType()).isEqualTo("image/png");
        assertThat(QrReader.read(ImageIO.read(new ByteArrayInputStream(paper.getContentAsByteArray()))))
                .isEqualTo(SlipFixtures.SERVER + "token-A042");
        assertThat(states).containsExactly(new SlipState.Printing());

        assertThat(ask(known(delete(PLACE), token).param("code", "211 Paper low"))
                        .getStatus())
                .isEqualTo(200);
        assertThat(states).containsExactly(new SlipState.Printing(), new SlipState.Printed(true));
        assertThat(ask(known(get(PLACE), token)).getStatus()).isEqualTo(404);
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isFalse();
    }

    @Test
    void a_printer_without_paper_gets_no_work_until_it_has_some() throws Exception {
        print();
        assertThat(poll("410%20paper%20out").path("jobReady").asBoolean()).isFalse();
        assertThat(states).containsExactly(new SlipState.Printing(), new SlipState.PaperOut());
        assertThat(slips.stateOf(hall.site, "etoile")).isEqualTo(new PrinterState.PaperOut(hall.clock.instant()));
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isTrue();
        assertThat(troubles).hasSize(2);
    }

    @Test
    void a_printer_that_does_not_come_is_reported_to_the_visitor_and_the_slip_is_dropped_later() throws Exception {
        print();
        hall.clock.turn(Duration.ofSeconds(15));
        slips.turn();
        assertThat(states).containsExactly(new SlipState.Printing());
        hall.clock.turn(Duration.ofSeconds(1));
        slips.turn();
        assertThat(states).containsExactly(new SlipState.Printing(), new SlipState.Failed());
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isTrue();
        hall.clock.turn(Duration.ofMinutes(2));
        slips.turn();
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isFalse();
    }

    @Test
    void a_printer_that_falls_silent_is_a_trouble() throws Exception {
        poll("200%20OK");
        hall.clock.turn(Duration.ofSeconds(61));
        slips.turn();
        slips.turn();

        assertThat(troubles).hasSize(1);
        assertThat(slips.stateOf(hall.site, "etoile")).isInstanceOf(PrinterState.Failing.class);
    }

    @Test
    void printing_again_puts_the_same_slip_in_line_once() throws Exception {
        print();
        poll("410");
        slips.printAgain(tap);
        String token = poll("200").path("jobToken").asString();
        ask(known(delete(PLACE), token));

        assertThat(poll("200").path("jobReady").asBoolean()).isFalse();
        assertThat(states.getLast()).isEqualTo(new SlipState.Printed(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/print/salle/etoile", "/print/salle/borne", "/print/salle/rien", "/print/ailleurs/etoile"})
    void without_its_key_a_printer_learns_nothing(String place) throws Exception {
        print();
        for (MockHttpServletRequestBuilder request : List.of(
                post(place).content(body("200", MAC)),
                post(place).content("nonsense"),
                post(place).param("key", KEY + "x").content(body("200", MAC)),
                get(place).param("mac", MAC),
                delete(place).param("mac", MAC).param("key", ""))) {
            MockHttpServletResponse answer = ask(request);
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getContentAsString()).isEmpty();
        }
        assertThat(states).containsExactly(new SlipState.Printing());
        assertThat(slips.stateOf(hall.site, "etoile")).isEqualTo(new PrinterState.NoReport());
    }

    @Test
    void another_printer_with_the_same_key_is_not_served() throws Exception {
        assertThat(ask(post(PLACE).param("key", KEY).content(body("200", "00:11:62:ff:ff:ff")))
                        .getStatus())
                .isEqualTo(401);
        assertThat(ask(get(PLACE).param("key", KEY)).getStatus()).isEqualTo(401);
    }

    @Test
    void the_key_may_be_the_password_of_the_printer() throws Exception {
        String pair = Base64.getEncoder().encodeToString(("printer:" + KEY).getBytes());

        assertThat(ask(post(PLACE).header("Authorization", "Basic " + pair).content(body("200", MAC)))
                        .getStatus())
                .isEqualTo(200);
        assertThat(ask(post(PLACE).header("Authorization", "bAsIc " + pair).content(body("200", MAC)))
                        .getStatus())
                .isEqualTo(200);
        assertThat(ask(post(PLACE).header("Authorization", "Basic %%%").content(body("200", MAC)))
                        .getStatus())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "200%20OK, READY",
        "200 OK, READY",
        "'', READY",
        "%zz, READY",
        "211%20OK%2C%20paper%20low, PAPER_LOW",
        "410, PAPER_OUT",
        "411 Paper jam, FAILING",
        "420%20Cover%20open, FAILING",
        "511, FAILING"
    })
    void status_codes_say_how_the_printer_is(String status, PrinterReport report) {
        assertThat(CloudPrntStatus.report(status)).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLACE + "/cloudprnt-setting.json",
                PLACE + "/cloudprnt-setting.json?key=" + KEY,
                PLACE + "?cloudprnt-setting.json",
                PLACE + "?key=" + KEY + "&cloudprnt-setting.json=",
                "/print/ailleurs/rien/cloudprnt-setting.json"
            })
    void a_printer_that_asks_for_settings_gets_none(String address) throws Exception {
        print();
        MockHttpServletResponse answer = ask(get(URI.create(address)));
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).isEmpty();
        assertThat(states).containsExactly(new SlipState.Printing());
    }

    @Test
    void a_printer_that_is_printing_is_offered_no_slip() throws Exception {
        print();
        String busy = body("200%20OK", MAC).replace("{", "{\"printingInProgress\":true,");
        assertThat(ask(post(PLACE).param("key", KEY).content(busy)).getContentAsString())
                .contains("\"jobReady\":false");
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isTrue();
    }

    @Test
    void a_slip_whose_result_was_lost_comes_out_once_and_delays_no_other_slip() throws Exception {
        print();
        String token = poll("200%20OK").path("jobToken").asString();
        ask(known(get(PLACE), token));
        UUID next = UUID.randomUUID();
        slips.print(hall.site, "etoile", SlipFixtures.slip("fr", "A043"), next);

        assertThat(poll("200%20OK").path("jobReady").asBoolean())
                .as("the result may come")
                .isFalse();
        hall.clock.turn(Duration.ofSeconds(16));
        JsonNode later = poll("200%20OK");
        assertThat(later.path("jobReady").asBoolean()).isTrue();
        assertThat(later.path("jobToken").asString()).isNotEqualTo(token);
        ask(known(delete(PLACE), later.path("jobToken").asString()));
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isFalse();

        slips.printAgain(tap);
        assertThat(poll("200%20OK").path("jobReady").asBoolean())
                .as("asked for again")
                .isTrue();
    }

    @Test
    void a_result_that_comes_late_is_still_believed() throws Exception {
        print();
        String token = poll("200%20OK").path("jobToken").asString();
        ask(known(get(PLACE), token));
        hall.clock.turn(Duration.ofSeconds(16));
        slips.turn();
        poll("200%20OK");
        assertThat(states.getLast()).isEqualTo(new SlipState.Failed());

        ask(known(delete(PLACE), token).param("code", "200 OK"));

        assertThat(states.getLast()).isEqualTo(new SlipState.Printed(false));
    }

    @Test
    void a_long_slip_is_printing_until_the_printer_says_otherwise() throws Exception {
        print();
        ask(known(get(PLACE), poll("200%20OK").path("jobToken").asString()));
        String busy = body("200%20OK", MAC).replace("{", "{\"printingInProgress\":true,");
        for (int i = 0; i < 4; i++) {
            hall.clock.turn(Duration.ofSeconds(10));
            ask(post(PLACE).param("key", KEY).content(busy));
        }
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isFalse();
    }

    @Test
    void a_clock_that_is_set_neither_drops_a_slip_nor_keeps_it_for_hours() throws Exception {
        print();
        hall.clock.set(hall.clock.instant().plus(Duration.ofHours(3)));
        slips.turn();
        assertThat(states).containsExactly(new SlipState.Printing());
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isTrue();

        hall.clock.set(hall.clock.instant().minus(Duration.ofHours(6)));
        hall.wait(3);
        slips.turn();
        assertThat(states).containsExactly(new SlipState.Printing(), new SlipState.Failed());
        assertThat(poll("200%20OK").path("jobReady").asBoolean()).isFalse();
    }
}
