// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The clock of the server is set back three hours while kiosks work. */
@ParameterizedClass
@EnumSource(Database.class)
class ClockSetTest extends DeviceFixture {

    private static final Duration BACK = Duration.ofHours(3);

    private final Database database;

    ClockSetTest(Database database) {
        super(database, "nantes");
        this.database = database;
    }

    @Test
    void a_working_kiosk_is_not_reported_as_lost() {
        String token = enrol(KIOSK, "borne-1");
        beat(heartbeats, token);
        count(hall);
        setBack(hall);
        beat(heartbeats, token);
        count(hall);

        assertThat(state(KIOSK, "borne-1").works()).isTrue();
        try (Hall.Node other = hall.anotherNode(database)) {
            assertThat(other.hall().bean(DeviceReading.class).devices(site))
                    .filteredOn(device -> device.code().equals("borne-1"))
                    .allSatisfy(device ->
                            assertThat(device.works()).as("at another server").isTrue());
        }
    }

    @Test
    void a_kiosk_that_died_before_is_reported_as_lost() {
        String token = enrol(KIOSK, "borne-1");
        hall.wait(1);
        beat(heartbeats, token);
        count(hall);
        setBack(hall);
        hall.wait(2);

        assertThat(state(KIOSK, "borne-1").works()).isFalse();
    }

    @Test
    void a_code_does_not_last_for_hours() {
        String code = newCode(KIOSK, "borne-1");
        setBack(hall);
        hall.wait(20);

        assertThat(type(code)).isEmpty();
    }

    private static void beat(Heartbeats heartbeats, String token) {
        heartbeats.beat("/kiosk/borne-1", Optional.of(token));
    }

    private static void count(Hall hall) {
        hall.bean(MinuteCount.class).count();
        hall.bean(DeviceRegister.class).refresh();
    }

    private static void setBack(Hall hall) {
        Instant now = hall.clock.instant();
        hall.clock.set(now.minus(BACK));
    }
}
