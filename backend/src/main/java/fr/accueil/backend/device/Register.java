// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * All devices of the sites, in memory: a request or a pulse asks no database. What another node changes is known here
 * within ten seconds.
 */
@Component
class Register {

    private final DeviceRows rows;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final List<String> ids;
    private volatile Book book = new Book(List.of());

    Register(DeviceRows rows, PlatformTransactionManager transactions, ApplicationEventPublisher events, Sites sites) {
        this.rows = rows;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        List<DeviceRow> planned =
                sites.all().stream().flatMap(Register::planned).toList();
        this.ids = planned.stream().map(DeviceRow::id).toList();
        planned.stream().filter(row -> !rows.existsById(row.id())).forEach(rows::save);
        refresh();
    }

    private static Stream<DeviceRow> planned(Site site) {
        return Stream.of(
                        site.kiosks().stream().map(kiosk -> new DeviceRow(site.code(), DeviceKind.KIOSK, kiosk.code())),
                        site.displays().stream()
                                .map(display -> new DeviceRow(site.code(), DeviceKind.DISPLAY, display.code())),
                        site.counters().stream()
                                .map(counter -> new DeviceRow(site.code(), DeviceKind.SIGN, counter.code())),
                        site.surveys().stream()
                                .map(survey -> new DeviceRow(site.code(), DeviceKind.SURVEY, survey.code())))
                .flatMap(Function.identity());
    }

    /** Several ways to find the same devices; never changed once made. */
    private record Book(
            List<Known> all, Map<String, Known> byId, Map<String, Known> byToken, Map<String, Known> byPath) {

        Book(List<Known> all) {
            this(
                    all,
                    by(all, known -> Optional.of(known.id())),
                    by(all, Known::tokenHash),
                    by(all, known -> Optional.of(known.path())));
        }

        private static Map<String, Known> by(List<Known> all, Function<Known, Optional<String>> key) {
            return all.stream()
                    .filter(known -> key.apply(known).isPresent())
                    .collect(Collectors.toMap(
                            known -> key.apply(known).orElseThrow(), known -> known, (one, two) -> one));
        }
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    final void refresh() {
        Map<String, DeviceRow> stored =
                rows.findAllById(ids).stream().collect(Collectors.toMap(DeviceRow::id, Function.identity()));
        // A device that the site file no longer names is none.
        book = new Book(ids.stream()
                .flatMap(id -> Optional.ofNullable(stored.get(id)).stream())
                .map(DeviceRow::known)
                .toList());
    }

    List<Known> all() {
        return book.all();
    }

    List<Known> of(Site site) {
        return book.all().stream()
                .filter(known -> known.site().equals(site.code()))
                .toList();
    }

    Optional<Known> find(Site site, DeviceKind kind, String code) {
        return Optional.ofNullable(book.byId().get(DeviceRow.id(site.code(), kind, code)));
    }

    Optional<Known> byToken(String hash) {
        return Optional.ofNullable(book.byToken().get(hash));
    }

    Optional<Known> byPath(String path) {
        return Optional.ofNullable(book.byPath().get(path));
    }

    /** Changes one device alone; everybody who asks afterwards sees it, and who watches is told. */
    Optional<Known> change(Function<DeviceRows, Optional<DeviceRow>> find, Consumer<DeviceRow> work) {
        Optional<String> changed =
                transaction.execute(status -> find.apply(rows).map(row -> {
                    work.accept(row);
                    return row.id();
                }));
        refresh();
        Optional<Known> now = Optional.ofNullable(changed).flatMap(id -> id).map(book.byId()::get);
        now.ifPresent(known -> events.publishEvent(new DevicesChanged(known.site())));
        return now;
    }
}
