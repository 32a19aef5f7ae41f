// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.VersionInForce;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All devices of the sites, in memory: a request or a heartbeat reads no database. Changes of another node arrive here
 * within ten seconds.
 */
@Component
class DeviceRegister {

    private final DeviceRows rows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Sites sites;
    private volatile Book book = new Book(List.of());

    DeviceRegister(
            DeviceRows rows,
            ExpectedDevices expected,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events,
            Sites sites) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.sites = sites;
        sites.all().forEach(expected::expect);
        refresh();
    }

    @EventListener
    void follow(VersionInForce changed) {
        refresh();
        events.publishEvent(new DevicesChanged(changed.site()));
    }

    /** Several ways to find the same devices; never changed once made. */
    private record Book(
            List<KnownDevice> all,
            Map<String, KnownDevice> byId,
            Map<String, KnownDevice> byToken,
            Map<String, List<KnownDevice>> byPath) {

        Book(List<KnownDevice> all) {
            this(
                    all,
                    by(all, known -> Optional.of(known.id())),
                    by(all, KnownDevice::tokenHash),
                    all.stream().collect(Collectors.groupingBy(KnownDevice::path)));
        }

        private static Map<String, KnownDevice> by(List<KnownDevice> all, Function<KnownDevice, Optional<String>> key) {
            return all.stream()
                    .filter(device -> key.apply(device).isPresent())
                    .collect(Collectors.toMap(
                            device -> key.apply(device).orElseThrow(), device -> device, (one, two) -> one));
        }
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    final void refresh() {
        List<String> ids = sites.all().stream()
                .flatMap(ExpectedDevices::of)
                .map(DeviceRow::id)
                .toList();
        Map<String, DeviceRow> stored =
                rows.findAllById(ids).stream().collect(Collectors.toMap(DeviceRow::id, Function.identity()));
        // A device that the site file no longer names does not count.
        book = new Book(ids.stream()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .map(DeviceRow::known)
                .toList());
    }

    List<KnownDevice> all() {
        return book.all();
    }

    List<KnownDevice> of(Site site) {
        return book.all().stream()
                .filter(device -> device.site().equals(site.code()))
                .toList();
    }

    Optional<KnownDevice> find(Site site, DeviceKind kind, String code) {
        return Optional.ofNullable(book.byId().get(DeviceRow.id(site.code(), kind, code)));
    }

    Optional<KnownDevice> byToken(String hash) {
        return Optional.ofNullable(book.byToken().get(hash));
    }

    /** @param site which of those that have such a device; any, when it has none or is not said */
    Optional<KnownDevice> byPath(String path, String site) {
        List<KnownDevice> all = book.byPath().getOrDefault(path, List.of());
        return all.stream()
                .filter(device -> device.site().equals(site))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /** Changes one device alone; later readers see it, and listeners are notified. */
    Optional<KnownDevice> change(Function<DeviceRows, Optional<DeviceRow>> find, Consumer<DeviceRow> work) {
        Optional<String> changed =
                transaction.execute(status -> find.apply(rows).map(row -> {
                    work.accept(row);
                    return row.id();
                }));
        refresh();
        Optional<KnownDevice> now =
                Optional.ofNullable(changed).flatMap(id -> id).map(book.byId()::get);
        now.ifPresent(device -> events.publishEvent(new DevicesChanged(device.site())));
        return now;
    }
}
