// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.site.Site;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the state and the availability of the devices of a site. */
@Component
public class DeviceReading {

    private final DeviceRegister register;
    private final Heartbeats heartbeats;
    private final DeviceDays days;
    private final Demonstration demonstration;
    private final Clock clock;

    DeviceReading(
            DeviceRegister register, Heartbeats heartbeats, DeviceDays days, Demonstration demonstration, Clock clock) {
        this.register = register;
        this.heartbeats = heartbeats;
        this.days = days;
        this.demonstration = demonstration;
        this.clock = clock;
    }

    /** All of them, the kiosks first, in the order of the site file. */
    public List<DeviceState> devices(Site site) {
        Instant now = clock.instant();
        LocalDate today = site.serviceDay(now);
        Map<String, Availability> available = sums(site, today, today);
        return register.of(site).stream()
                .map(device -> state(device, now, available.getOrDefault(device.id(), new Availability(0, 0))))
                .toList();
    }

    private DeviceState state(KnownDevice device, Instant now, Availability today) {
        Optional<Instant> seenAt = heartbeats.seenAt(device);
        boolean awake = seenAt.filter(at -> Heartbeats.isRecent(at, now)).isPresent();
        return new DeviceState(
                device.kind(),
                device.code(),
                device.enrolledAt().isPresent() || (demonstration.isOn() && seenAt.isPresent()),
                device.codeUntil().filter(now::isBefore),
                seenAt,
                device.outOfOrder(),
                awake && device.outOfOrder().isEmpty(),
                heartbeats.life(device).filter(life -> awake).map(Heartbeats.Life::since),
                heartbeats.life(device).filter(life -> awake).flatMap(Heartbeats.Life::sound),
                today);
    }

    /** Of one device, over service days from the first to the last, both included. */
    public Availability availability(Site site, DeviceKind kind, String code, LocalDate first, LocalDate last) {
        return sums(site, first, last).getOrDefault(DeviceRow.id(site.code(), kind, code), new Availability(0, 0));
    }

    private Map<String, Availability> sums(Site site, LocalDate first, LocalDate last) {
        List<String> ids = register.of(site).stream().map(KnownDevice::id).toList();
        return days.findByDeviceInAndServiceDayBetween(ids, first, last).stream()
                .collect(Collectors.toMap(DeviceDay::device, DeviceDay::availability, Availability::plus));
    }
}
