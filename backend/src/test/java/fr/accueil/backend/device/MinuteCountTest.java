// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The préfecture with office hours, on a Tuesday in November: it opens at 9:00 in Nantes, 8:00 UTC. */
@ParameterizedClass
@EnumSource(Database.class)
class MinuteCountTest extends DeviceFixture {

    /** The server keeps heartbeats: each test has a Tuesday of its own. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final LocalDate tuesday = LocalDate.of(2026, 11, 24).plusWeeks(TESTS.getAndIncrement());

    private final Database database;
    private final MinuteCount count;

    MinuteCountTest(Database database) {
        super(database, "nantes");
        this.database = database;
        this.count = hall.bean(MinuteCount.class);
        at(tuesday + "T10:00:00Z");
    }

    @Test
    void a_kiosk_with_a_heartbeat_in_every_minute_was_there_all_the_time() {
        lives(enrol(KIOSK, "borne-1"), 10);

        assertThat(today("borne-1")).isEqualTo(new Availability(10, 10));
        assertThat(today("borne-1").share()).hasValue(1.0);
    }

    @Test
    void minutes_of_silence_are_missing() {
        String token = enrol(KIOSK, "borne-1");
        lives(token, 6);
        passes(2);
        lives(token, 2);

        assertThat(today("borne-1")).isEqualTo(new Availability(10, 8));
    }

    @Test
    void outside_the_opening_hours_nothing_counts() {
        at(tuesday + "T20:00:00Z");
        lives(enrol(KIOSK, "borne-1"), 5);

        assertThat(today("borne-1")).isEqualTo(new Availability(0, 0));
        assertThat(today("borne-1").share()).isEmpty();
    }

    @Test
    void a_kiosk_out_of_order_is_not_available_though_its_page_works() {
        String token = enrol(KIOSK, "borne-1");
        commands.putOutOfOrder(manager, site, "borne-1", "Papier");
        lives(token, 5);

        assertThat(today("borne-1")).isEqualTo(new Availability(5, 0));
        assertThat(state(KIOSK, "borne-1").works()).isFalse();
    }

    @Test
    void while_the_server_was_down_its_kiosks_were_not_available() {
        String token = enrol(KIOSK, "borne-1");
        lives(token, 5);
        hall.clock.turn(Duration.ofMinutes(30));
        lives(token, 5);

        assertThat(today("borne-1")).isEqualTo(new Availability(40, 10));
    }

    @Test
    void a_place_whose_machine_was_removed_does_not_fail() {
        lives(enrol(KIOSK, "borne-1"), 5);
        commands.revoke(manager, site, KIOSK, "borne-1");
        passes(10);

        assertThat(today("borne-1")).isEqualTo(new Availability(5, 5));
    }

    @Test
    void counting_twice_changes_nothing() {
        lives(enrol(KIOSK, "borne-1"), 3);
        count.count();
        count.count();

        assertThat(today("borne-1")).isEqualTo(new Availability(3, 3));
    }

    @Test
    void two_nodes_count_each_minute_once() {
        String token = enrol(KIOSK, "borne-1");
        lives(token, 3);
        try (Hall.Node other = hall.anotherNode(database)) {
            Heartbeats elsewhere = other.hall().bean(Heartbeats.class);
            for (int i = 0; i < 4; i++) {
                elsewhere.beat("/kiosk/borne-1", Optional.of(token));
                hall.wait(1);
                other.hall().clock.turn(Duration.ofMinutes(1));
                count.count();
                other.hall().bean(MinuteCount.class).count();
            }
            assertThat(today("borne-1")).isEqualTo(new Availability(7, 7));
            other.hall().bean(DeviceRegister.class).refresh();
        }
        hall.bean(DeviceRegister.class).refresh();
        assertThat(state(KIOSK, "borne-1").works()).as("seen by the other node").isTrue();
    }

    @Test
    void a_day_ends_at_midnight_and_the_next_begins() {
        // 23:58 of a site that never closes.
        Hall open = Hall.on(database, "salle");
        open.clock.turnTo(
                tuesday.plusDays(1).atStartOfDay(open.site.zone()).toInstant().minusSeconds(120));
        String token = type(commands.newCode(hall.admin(), open.site, KIOSK, "borne")
                        .orElseThrow()
                        .code())
                .orElseThrow()
                .token();
        for (int i = 0; i < 5; i++) {
            heartbeats.beat("/kiosk/borne", Optional.of(token));
            hall.wait(1);
            if (i != 1) {
                count.count();
            }
        }

        assertThat(reading.availability(open.site, KIOSK, "borne", tuesday, tuesday))
                .isEqualTo(new Availability(2, 2));
        assertThat(reading.availability(open.site, KIOSK, "borne", tuesday, tuesday.plusDays(1)))
                .isEqualTo(new Availability(5, 5));
    }

    @Test
    void a_page_that_says_another_name_changes_nothing() {
        String token = enrol(KIOSK, "borne-1");
        for (String name :
                new String[] {"", "/", "/kiosk/borne-2", "/kiosk/none", "x".repeat(100_000), "/kiosk/borne-1/"}) {
            heartbeats.beat(name, Optional.of(token));
        }
        heartbeats.beat("/kiosk/borne-1", Optional.empty());
        heartbeats.beat("/kiosk/borne-1", Optional.of("forged"));
        heartbeats.beat("/kiosk/borne-1", Optional.of("x".repeat(100_000)));

        assertThat(state(KIOSK, "borne-1").seenAt()).isEmpty();
        assertThat(state(KIOSK, "borne-2").seenAt()).isEmpty();
    }

    @Test
    void a_silent_kiosk_shows_since_when_after_a_restart_of_the_server_too() {
        String token = enrol(KIOSK, "borne-1");
        heartbeats.beat("/kiosk/borne-1", Optional.of(token));
        assertThat(state(KIOSK, "borne-1").works()).isTrue();
        var last = hall.clock.instant();
        passes(3);

        assertThat(state(KIOSK, "borne-1").works()).isFalse();
        assertThat(state(KIOSK, "borne-1").seenAt()).contains(last);
        try (Hall.Node restarted = hall.anotherNode(database)) {
            DeviceState there =
                    restarted.hall().bean(DeviceReading.class).devices(site).getFirst();
            assertThat(there.seenAt()).contains(last);
            assertThat(there.works()).isFalse();
        }
    }

    @Test
    void a_new_machine_was_not_seen_yet() {
        heartbeats.beat("/kiosk/borne-1", Optional.of(enrol(KIOSK, "borne-1")));
        hall.wait(1);

        enrol(KIOSK, "borne-1");

        assertThat(state(KIOSK, "borne-1").seenAt()).isEmpty();
        assertThat(state(KIOSK, "borne-1").works()).isFalse();
    }

    @Test
    void the_kiosks_come_first_then_the_displays_then_the_signs_in_the_order_of_the_site_file() {
        assertThat(reading.devices(site))
                .extracting(DeviceState::code)
                .startsWith(
                        "borne-1",
                        "borne-2",
                        "hall",
                        "numerique",
                        site.counters().getFirst().code())
                .hasSize(4 + site.counters().size());
    }

    private void lives(String token, int minutes) {
        for (int i = 0; i < minutes; i++) {
            heartbeats.beat("/kiosk/borne-1", Optional.of(token));
            passes(1);
        }
    }

    private void passes(int minutes) {
        for (int i = 0; i < minutes; i++) {
            hall.wait(1);
            count.count();
        }
    }

    private Availability today(String kiosk) {
        return reading.availability(site, KIOSK, kiosk, tuesday, tuesday);
    }
}
