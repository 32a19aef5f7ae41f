// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.counter.reception.ReceptionPort;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.phone.PhoneTicketPort;
import fr.accueil.display.sign.SignPort;
import fr.accueil.display.sign.SignSnapshot;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.KioskPort;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.TicketAnswer;
import fr.accueil.manager.device.DeviceList;
import fr.accueil.manager.device.DevicePort;
import fr.accueil.manager.hall.HallPort;
import fr.accueil.manager.training.TrainingPort;
import fr.accueil.manager.training.TrainingReply;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A training on every screen, in the API and beside the feed; a test call on a screen. */
class TrainingOnScreensTest extends ServerTest {

    private static final String TESTED = "X3";

    private static final String TESTED_DISPLAY = "numerique";

    @Autowired
    private TrainingPort trainings;

    @Autowired
    private DisplayPort displays;

    @Autowired
    private SignPort signs;

    @Autowired
    private KioskPort kiosks;

    @Autowired
    private ReceptionPort reception;

    @Autowired
    private HallPort hall;

    @Autowired
    private PhoneTicketPort phones;

    @Autowired
    private DevicePort devices;

    @BeforeEach
    void a_manager_comes() {
        Acting.as("responsable", Role.MANAGER);
        trainings.end();
    }

    @AfterEach
    void the_day_is_real_again() {
        Acting.as("responsable", Role.MANAGER);
        trainings.end();
        Acting.withoutToken();
    }

    private void start() {
        assertThat(trainings.start(trainings.training().proposed())).isEqualTo(new TrainingReply.Done());
    }

    private DisplaySnapshot display() {
        return display("hall");
    }

    private DisplaySnapshot display(String code) {
        return ((HallScreenAccess.Here<DisplaySnapshot>) displays.showing(code)).shown();
    }

    private SignSnapshot sign(String counter) {
        return ((HallScreenAccess.Here<SignSnapshot>) signs.showing(counter)).shown();
    }

    @Test
    void every_screen_says_that_the_site_is_in_training_and_none_does_afterwards() {
        start();
        assertThat(isOn()).containsOnly(true);
        assertThat(trainings.training().on().orElseThrow().by()).isNotBlank();

        trainings.end();
        assertThat(isOn()).containsOnly(false);
    }

    private List<Boolean> isOn() {
        return List.of(
                display().training(),
                sign("A1").training(),
                ((KioskArrival.Welcome) kiosks.arrive("borne-1")).training(),
                reception.snapshot(Locale.FRENCH).training(),
                hall.hall().training(),
                trainings.training().on().isPresent());
    }

    @Test
    void a_ticket_of_the_kiosk_is_marked_on_its_page_its_phone_and_in_the_api_and_then_is_gone() {
        start();
        TicketAnswer.Issued issued = (TicketAnswer.Issued)
                kiosks.take("borne-1", new KioskTicketRequest(UUID.randomUUID(), "ACC-INFO", Locale.FRENCH, false));
        String token = issued.followAddress().substring(issued.followAddress().lastIndexOf('/') + 1);
        JsonNode waiting = api.queue().path("waiting").path(0);

        assertThat(issued.training()).isTrue();
        assertThat(issued.announced()).isEmpty();
        assertThat(phones.follow(token).orElseThrow().training()).isTrue();
        assertThat(waiting.path("training").asBoolean()).isTrue();
        assertThat(api.get("/api/v1/sites").json().path(0).path("training").asBoolean())
                .isTrue();

        try (FeedReader phone = FeedReader.at(server(), "/t/" + token + "/live")) {
            phone.until(frame -> frame.path("training").asBoolean());
            trainings.end();
            phone.until(frame -> frame.path("gone").asBoolean());
        }
        assertThat(phones.follow(token)).isEmpty();
        api.get("/api/v1/tickets/" + waiting.path("id").asString()).isProblem(404, "unknown-ticket");
        assertThat(api.issue("ACC-INFO").has("training")).isFalse();
    }

    @Test
    void a_feed_tells_nothing_of_what_is_done_in_a_training_and_goes_on_after_it() {
        try (FeedReader feed = FeedReader.open(server(), "", TOKEN)) {
            long seq = feed.hello().path("seq").asLong();
            start();
            api.open("A1");
            api.issue("ACC-INFO");
            api.at("A1", "call-next").is(200);
            try (FeedReader later = FeedReader.open(server(), "")) {
                assertThat(later.hello().path("counts").path("A").asInt()).isZero();
                assertThat(later.hello().path("calls").toString()).doesNotContain("AT0");
            }
            trainings.end();
            String real = api.issue("ACC-INFO").path("number").asString();

            feed.until(frame -> frame.path("number").asString("").equals(real));
            assertThat(feed.events().stream().map(FeedReader::type))
                    .containsExactly("SITE_CHANGED", "SITE_CHANGED", "TICKET_ISSUED");
            try (FeedReader resumed = FeedReader.open(server(), "?after=" + seq, TOKEN)) {
                resumed.until(frame -> frame.path("number").asString("").equals(real));
                assertThat(resumed.events().stream().map(FeedReader::type))
                        .containsExactly("SITE_CHANGED", "SITE_CHANGED", "TICKET_ISSUED");
            }
        }
    }

    @Test
    void a_test_call_is_shown_on_its_display_alone_and_no_figure_and_no_feed_knows_it() {
        int issued = api.queue().path("waiting").size();
        try (FeedReader feed = FeedReader.open(server(), "", TOKEN)) {
            feed.hello();
            devices.callTest(new DeviceList.Key(DeviceList.Kind.DISPLAY, TESTED_DISPLAY));
            await().untilAsserted(() -> assertThat(display(TESTED_DISPLAY).calls())
                    .filteredOn(DisplaySnapshot.Call::test)
                    .singleElement()
                    .satisfies(test -> assertThat(test.speech().getFirst().sentence())
                            .isEqualTo("Essai de l’écran et de la voix.")));
            long before = api.seq();
            devices.callTest(new DeviceList.Key(DeviceList.Kind.DISPLAY, TESTED_DISPLAY));
            assertThat(api.seq()).as("a second press while one is shown").isEqualTo(before);

            devices.callTest(new DeviceList.Key(DeviceList.Kind.SIGN, TESTED));
            await().untilAsserted(() -> assertThat(sign(TESTED).state()).isInstanceOf(SignSnapshot.State.Test.class));
            devices.callTest(new DeviceList.Key(DeviceList.Kind.KIOSK, "borne-1"));
            api.issue("ACC-INFO");
            feed.until(frame -> FeedReader.type(frame).equals("TICKET_ISSUED"));
            assertThat(feed.events()).hasSize(1);
        }
        assertThat(api.queue().path("waiting").size()).isEqualTo(issued + 1);
        // By itself, after some seconds; the tests after this one find calls alone.
        await().until(() -> display(TESTED_DISPLAY).calls().stream().noneMatch(DisplaySnapshot.Call::test));
        await().until(() -> !(sign(TESTED).state() instanceof SignSnapshot.State.Test));
    }

    @Test
    void while_a_visitor_waits_no_training_begins() {
        api.issue("ACC-INFO");

        assertThat(trainings.start(trainings.training().proposed())).isEqualTo(new TrainingReply.VisitorsHere(1, 0));
        assertThat(trainings.training().waiting()).isEqualTo(1);
    }
}
