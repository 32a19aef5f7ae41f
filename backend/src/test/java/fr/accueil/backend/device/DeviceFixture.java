// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;

/** The test hall with its kiosk "borne" and its display "ecran", none of them enrolled yet. */
abstract class DeviceFixture {

    static final DeviceKind KIOSK = DeviceKind.KIOSK;
    static final DeviceKind DISPLAY = DeviceKind.DISPLAY;

    final Hall hall;
    final Site site;
    final Devices devices;
    final DeviceCommands commands;
    final DeviceReading reading;
    final Heartbeats heartbeats;
    final Enrolment enrolment;
    final Actor manager;

    DeviceFixture(Database database, String code) {
        hall = Hall.on(database, code);
        site = hall.site;
        devices = hall.bean(Devices.class);
        commands = hall.bean(DeviceCommands.class);
        reading = hall.bean(DeviceReading.class);
        heartbeats = hall.bean(Heartbeats.class);
        enrolment = hall.bean(Enrolment.class);
        manager = hall.actor("responsable", Role.MANAGER);
        hall.jdbc.update("delete from sign_in_delay");
        hall.jdbc.update("delete from device_day");
        hall.jdbc.update("update device set token_hash = null, enrolled_at = null, code_hash = null,"
                + " code_until = null, out_of_order_since = null, out_of_order_reason = null, seen_at = null");
        hall.bean(DeviceRegister.class).refresh();
        Acting.withoutToken();
    }

    @AfterEach
    void leave() {
        Acting.withoutToken();
    }

    void at(String instant) {
        hall.clock.turnTo(Instant.parse(instant));
    }

    String newCode(DeviceKind kind, String code) {
        return commands.newCode(manager, site, kind, code).orElseThrow().code();
    }

    Optional<Enrolment.Enrolled> type(String code) {
        return enrolment.enrol(code, "10.0.0.7");
    }

    /** The token of a machine that is enrolled now. */
    String enrol(DeviceKind kind, String code) {
        Optional<Enrolment.Enrolled> enrolled = type(newCode(kind, code));
        assertThat(enrolled).isPresent();
        return enrolled.orElseThrow().token();
    }

    DeviceState state(DeviceKind kind, String code) {
        return reading.devices(site).stream()
                .filter(device -> device.kind() == kind && device.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
