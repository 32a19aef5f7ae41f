// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records once a minute the minutes in which each device worked. */
@Component
class MinuteCount {

    private static final Logger LOG = LoggerFactory.getLogger(MinuteCount.class);

    private final DeviceRegister register;
    private final Heartbeats heartbeats;
    private final DeviceRows devices;
    private final DeviceDays days;
    private final Sites sites;
    private final Clock clock;
    private final TransactionTemplate transaction;

    MinuteCount(
            DeviceRegister register,
            Heartbeats heartbeats,
            DeviceRows devices,
            DeviceDays days,
            Sites sites,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.register = register;
        this.heartbeats = heartbeats;
        this.devices = devices;
        this.days = days;
        this.sites = sites;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "2 * * * * *")
    void count() {
        Instant minute = DeviceDay.minute(clock.instant());
        register.all().stream().filter(heartbeats::expects).forEach(knownDevice -> countSafely(knownDevice, minute));
    }

    /** A device that cannot be recorded now keeps its minutes for the next time, and delays no other. */
    private void countSafely(KnownDevice knownDevice, Instant minute) {
        Optional<Heartbeats.Life> life = heartbeats.life(knownDevice);
        NavigableSet<Instant> alive =
                new TreeSet<>(life.map(it -> it.minutes().headSet(minute)).orElseGet(TreeSet::new));
        try {
            transaction.executeWithoutResult(status -> count(knownDevice, alive, minute));
            life.ifPresent(it -> it.minutes().removeAll(alive));
        } catch (RuntimeException e) {
            LOG.warn(
                    "the minutes of {} are still to be counted: {}",
                    knownDevice.id(),
                    e.getClass().getSimpleName());
        }
    }

    private void count(KnownDevice knownDevice, NavigableSet<Instant> alive, Instant minute) {
        // The row's lock makes this node the only one that counts for the device.
        DeviceRow device = devices.lock(knownDevice.id()).orElseThrow();
        heartbeats.seenAt(knownDevice).ifPresent(at -> device.seen(at, clock.instant()));
        Site site = sites.findKept(knownDevice.site()).orElseThrow();
        LocalDate today = site.serviceDay(minute);
        Instant midnight = today.atStartOfDay(site.zone()).toInstant();
        Optional<DeviceDay> present = days.findById(DeviceDay.id(knownDevice.id(), today));
        if (present.isEmpty()) {
            // The end of the day before.
            days.findById(DeviceDay.id(knownDevice.id(), today.minusDays(1)))
                    .ifPresent(day -> day.count(site, alive.headSet(midnight), midnight));
        }
        DeviceDay day = present.orElseGet(
                () -> days.save(new DeviceDay(knownDevice.id(), today, begins(knownDevice, alive, midnight, minute))));
        day.count(site, alive.tailSet(midnight), minute);
    }

    /** A device is expected to work from its enrolment on; in a demonstration from its first use on. */
    private static Instant begins(
            KnownDevice knownDevice, NavigableSet<Instant> alive, Instant midnight, Instant minute) {
        Instant expected =
                knownDevice.enrolledAt().map(DeviceDay::minute).orElse(alive.isEmpty() ? minute : alive.first());
        return expected.isAfter(midnight) ? expected : midnight;
    }
}
