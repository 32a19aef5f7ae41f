// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.site.Site;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * The minutes of a service day in which a device worked. Every minute is counted once, whichever node counts it and
 * however often: {@code openUntil} and {@code aliveUntil} are the ends of the minutes already counted.
 */
@Entity
@Table(name = "device_day")
class DeviceDay {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Id
    private String id = "";

    private String device = "";
    private LocalDate serviceDay = LocalDate.EPOCH;
    private int openMinutes;
    private int aliveMinutes;
    private Instant openUntil = Instant.EPOCH;
    private Instant aliveUntil = Instant.EPOCH;

    protected DeviceDay() {}

    DeviceDay(String device, LocalDate serviceDay, Instant from) {
        this.id = id(device, serviceDay);
        this.device = device;
        this.serviceDay = serviceDay;
        this.openUntil = from;
        this.aliveUntil = from;
    }

    static String id(String device, LocalDate serviceDay) {
        return device + "/" + serviceDay;
    }

    String device() {
        return device;
    }

    /**
     * Counts the minutes up to now. Minutes in which the server itself did not run are open ones in which no device
     * worked.
     *
     * @param alive beginnings of minutes, of any day
     * @param until the beginning of the present minute, or the end of this day
     */
    void count(Site site, Collection<Instant> alive, Instant until) {
        for (; openUntil.isBefore(until); openUntil = openUntil.plus(MINUTE)) {
            openMinutes += site.isOpen(openUntil) ? 1 : 0;
        }
        alive.stream().sorted().filter(minute -> minute.isBefore(until)).forEach(minute -> countAlive(site, minute));
    }

    private void countAlive(Site site, Instant minute) {
        if (!minute.isBefore(aliveUntil)) {
            aliveMinutes += site.isOpen(minute) ? 1 : 0;
            aliveUntil = minute.plus(MINUTE);
        }
    }

    Availability availability() {
        return new Availability(openMinutes, aliveMinutes);
    }

    static Instant minute(Instant at) {
        return at.truncatedTo(ChronoUnit.MINUTES);
    }
}
