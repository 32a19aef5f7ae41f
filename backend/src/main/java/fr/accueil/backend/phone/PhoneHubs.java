// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.live.Workers;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.time.Ticker;
import fr.accueil.backend.waiting.WaitEstimatesChanged;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The phones of all sites. */
@Component
class PhoneHubs {

    private final Sites sites;
    private final Clock clock;
    private final Map<String, PhoneHub> hubs = new ConcurrentHashMap<>();
    private final Function<String, PhoneHub> hub;
    private final ScheduledExecutorService worker = Workers.scheduled("phones", 1);

    PhoneHubs(Sites sites, PhoneAdapter adapter, JsonMapper json, LiveEvents liveEvents, Clock clock, Ticker ticker) {
        this.sites = sites;
        this.clock = clock;
        this.hub = code -> {
            Supplier<Site> site = () -> sites.findKept(code).orElseThrow();
            LocalDate today = site.get().serviceDay(clock.instant());
            PhoneHub hub = new PhoneHub(site, adapter, json, ticker, worker, today);
            liveEvents.follow(code, hub);
            return hub;
        };
        sites.all().forEach(adapter::expectPhones);
        sites.all().stream().map(Site::code).forEach(code -> hubs.put(code, hub.apply(code)));
    }

    /** The phones of a site, also of one that was added while the server runs. */
    Optional<PhoneHub> of(String site) {
        return sites.findKept(site).map(known -> hubs.computeIfAbsent(known.code(), hub));
    }

    /** The wait estimates follow a little later than the events of the hall. */
    @EventListener
    void waitsChanged(WaitEstimatesChanged changed) {
        of(changed.site()).ifPresent(PhoneHub::waitsChanged);
    }

    /** The page treats a connection silent for forty seconds as dead. */
    @Scheduled(fixedRateString = "PT15S")
    void ping() {
        hubs.forEach((code, hub) -> hub.ping(sites.findKept(code).orElseThrow().serviceDay(clock.instant())));
    }

    @PreDestroy
    void stop() {
        Workers.end(worker);
    }
}
