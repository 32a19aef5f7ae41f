// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.device.Devices;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Browser;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.manager.device.DeviceList;
import fr.accueil.manager.device.DeviceList.State;
import fr.accueil.manager.device.DevicePort;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeviceAdapterTest extends ServerTest {

    @Autowired
    private DevicePort port;

    @Autowired
    private Devices devices;

    @Autowired
    private Sites sites;

    @BeforeEach
    void a_manager_comes() {
        Acting.as("responsable", Role.MANAGER);
    }

    @AfterEach
    void all_in_order_again() {
        Acting.as("responsable", Role.MANAGER);
        for (String device : List.of("KIOSK/borne-1", "KIOSK/borne-2", "DISPLAY/hall", "DISPLAY/numerique")) {
            port.revoke(key(device));
            port.putBackInOrder(key(device));
        }
        Acting.withoutToken();
    }

    @Test
    void every_kiosk_display_sign_and_survey_tablet_of_the_site_is_listed_with_its_place() {
        assertThat(port.devices().devices())
                .extracting(DeviceList.Device::key)
                .startsWith(
                        key("KIOSK/borne-1"),
                        key("KIOSK/borne-2"),
                        key("DISPLAY/hall"),
                        key("DISPLAY/numerique"),
                        key("SIGN/A1"))
                .hasSize(4 + 21 + 1);
        assertThat(device("SIGN/A1").place()).isEqualTo("Accueil\u00a01");
        assertThat(device("KIOSK/borne-1").place()).isEqualTo("Accueil général");
        assertThat(port.devices().target()).isEqualTo(0.99);
    }

    @Test
    void a_display_reports_its_sound_and_other_words_change_nothing() {
        api.withoutToken().get("/pulse?screen=/display/hall&sound=chime").is(200);
        Optional<DeviceList.Voice> chime = device("DISPLAY/hall").voice();
        assertThat(chime).map(DeviceList.Voice::sound).contains(DeviceList.Sound.CHIME);

        api.withoutToken().get("/pulse?screen=/display/hall&sound=chime").is(200);
        assertThat(device("DISPLAY/hall").voice()).as("since when stays").isEqualTo(chime);
        for (String nothing : List.of("", "loud", "x".repeat(10_000).substring(0, 3000))) {
            api.withoutToken()
                    .get("/pulse?screen=/display/hall&sound=" + nothing)
                    .is(200);
            assertThat(device("DISPLAY/hall").voice()).isEqualTo(chime);
        }
        api.withoutToken().get("/pulse?screen=/display/hall&sound=server").is(200);
        assertThat(device("DISPLAY/hall").voice()).map(DeviceList.Voice::sound).contains(DeviceList.Sound.SERVER);
    }

    @Test
    void in_a_demonstration_a_page_that_is_open_works_without_a_code() {
        assertThat(api.withoutToken().get("/pulse?screen=/kiosk/borne-2").status())
                .isEqualTo(200);

        assertThat(device("KIOSK/borne-2").state()).isEqualTo(State.WORKS);
    }

    @Test
    void a_page_whose_address_names_its_site_is_the_device_of_that_site() {
        api.withoutToken().get("/pulse?screen=%2Fsign%2FA2%3Fsite%3Dnantes").is(200);

        assertThat(device("SIGN/A2").state()).isEqualTo(State.WORKS);
    }

    @Test
    void a_pulse_with_a_name_that_is_none_is_answered_and_changes_nothing() {
        List<DeviceList.Device> before = port.devices().devices();
        for (String name :
                List.of("", "/", "/kiosk/none", "%3Cscript%3E", "x".repeat(4000), "/display/..%2Fhall", "%00")) {
            api.withoutToken().get("/pulse?screen=" + name).is(200).betraysNothing();
        }
        api.withoutToken().get("/pulse?screen=a&screen=b&boot=1").is(200);
        assertThat(port.devices().devices()).extracting(DeviceList.Device::key).hasSameSizeAs(before);
        assertThat(port.devices().devices()).isEqualTo(before);
    }

    @Test
    void a_test_print_is_counted_nowhere_and_is_a_managers() {
        List<DevicePort.TestPrint> results = new CopyOnWriteArrayList<>();
        List<Integer> before = figures();
        port.printTest(key("KIOSK/borne-1"), results::add).remove();
        port.printTest(key("KIOSK/none"), results::add).remove();

        assertThat(results).as("its browser prints, nothing here").containsExactly(DevicePort.TestPrint.FAILED);
        assertThat(figures()).isEqualTo(before);
        Acting.as("accueil", Role.RECEPTION);
        assertThatThrownBy(() -> port.printTest(key("KIOSK/borne-1"), results::add))
                .isInstanceOf(NotAllowedException.class);
    }

    private List<Integer> figures() {
        return Stream.of("ticket", "ticket_event", "desk_tally", "kiosk_visit", "announced_wait")
                .map(table -> jdbc.queryForObject("select count(*) from " + table, Integer.class))
                .toList();
    }

    @Test
    void a_code_leads_to_an_enrolled_device_and_a_revocation_back() {
        DevicePort.NewCode code = port.newCode(key("DISPLAY/numerique")).orElseThrow();
        assertThat(code.address()).endsWith("/device");
        jdbc.update("delete from sign_in_delay");
        Browser machine = new Browser(server());

        assertThat(Browser.location(machine.submit("/device", java.util.Map.of("code", code.code()))))
                .isEqualTo("/display/numerique");
        assertThat(device("DISPLAY/numerique").enrolled()).isTrue();
        assertThat(device("DISPLAY/numerique").state()).isEqualTo(State.SILENT);

        port.revoke(key("DISPLAY/numerique"));
        assertThat(device("DISPLAY/numerique").state()).isEqualTo(State.NOT_ENROLLED);
    }

    @Test
    void a_kiosk_is_put_out_of_order_and_back_and_who_watches_sees_it() {
        List<DeviceList> seen = new CopyOnWriteArrayList<>();
        Registration watching = port.watch(seen::add);

        port.putOutOfOrder(key("KIOSK/borne-1"), "Plus de papier");

        await().until(() -> !seen.isEmpty());
        DeviceList.Device broken = device("KIOSK/borne-1");
        assertThat(broken.state()).isEqualTo(State.OUT_OF_ORDER);
        assertThat(broken.reason()).isEqualTo(Optional.of("Plus de papier"));
        assertThat(devices.isOutOfOrder(sites.all().getFirst(), "borne-1")).isTrue();
        watching.remove();

        port.putBackInOrder(key("KIOSK/borne-1"));
        assertThat(devices.isOutOfOrder(sites.all().getFirst(), "borne-1")).isFalse();
    }

    @Test
    void a_name_of_no_device_changes_nothing() {
        for (String name : List.of(
                "KIOSK/",
                "KIOSK//",
                "KIOSK/none",
                "SIGN/none",
                "SURVEY/A1",
                "KIOSK/" + "x".repeat(5000),
                "DISPLAY/borne-1")) {
            assertThat(port.newCode(key(name))).as(name).isEmpty();
            port.revoke(key(name));
            port.putOutOfOrder(key(name), "x");
            port.putBackInOrder(key(name));
        }
        port.putOutOfOrder(key("DISPLAY/hall"), "x");
        assertThat(port.devices().devices()).noneMatch(device -> device.state() == State.OUT_OF_ORDER);
    }

    @Test
    void only_managers_see_and_change_the_devices() {
        for (Role role : List.of(Role.AGENT, Role.RECEPTION, Role.KIOSK, Role.SCREEN)) {
            Acting.as("somebody", role);
            assertThatThrownBy(port::devices).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.watch(list -> {})).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.newCode(key("KIOSK/borne-1"))).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.revoke(key("KIOSK/borne-1"))).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.putOutOfOrder(key("KIOSK/borne-1"), ""))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.putBackInOrder(key("KIOSK/borne-1"))).isInstanceOf(NotAllowedException.class);
        }
    }

    @Test
    void the_page_is_for_managers() {
        Browser browser = new Browser(server());
        jdbc.update("delete from sign_in_delay");
        browser.signIn("agent", fr.accueil.backend.security.Demonstration.PASSWORD);
        assertThat(browser.draw("manager/devices")).doesNotContain("borne-1");
        Browser other = new Browser(server());
        other.signIn("responsable", fr.accueil.backend.security.Demonstration.PASSWORD);
        assertThat(other.draw("manager/devices")).contains("borne-1");
    }

    private DeviceList.Device device(String id) {
        return port.devices().devices().stream()
                .filter(device -> device.key().equals(key(id)))
                .findFirst()
                .orElseThrow();
    }

    private static DeviceList.Key key(String kindAndCode) {
        String[] parts = kindAndCode.split("/", 2);
        return new DeviceList.Key(DeviceList.Kind.valueOf(parts[0]), parts[1]);
    }
}
