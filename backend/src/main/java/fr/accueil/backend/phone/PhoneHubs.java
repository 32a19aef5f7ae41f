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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The phones of all sites. */
@Component
class PhoneHubs {

    private final Sites sites;
    private final Clock clock;
    private final Map<String, PhoneHub> hubs;
    private final ScheduledExecutorService worker = Workers.scheduled("phones", 1);

    PhoneHubs(Sites sites, PhoneAdapter adapter, JsonMapper json, LiveEvents liveEvents, Clock clock, Ticker ticker) {
        this.sites = sites;
        this.clock = clock;
        this.hubs = sites.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Site::code,
                        Function.<Site>identity()
                                .andThen(site -> new PhoneHub(
                                        () -> sites.find(site.code()).orElseThrow(),
                                        adapter,
                                        json,
                                        ticker,
                                        worker,
                                        site.serviceDay(clock.instant())))));
        sites.all().forEach(adapter::expectPhones);
        hubs.forEach(liveEvents::follow);
    }

    Optional<PhoneHub> of(String site) {
        return Optional.ofNullable(hubs.get(site));
    }

    /** The wait estimates follow a little later than the events of the hall. */
    @EventListener
    void waitsChanged(WaitEstimatesChanged changed) {
        of(changed.site()).ifPresent(PhoneHub::waitsChanged);
    }

    /** The page treats a connection silent for forty seconds as dead. */
    @Scheduled(fixedRateString = "PT15S")
    void ping() {
        hubs.forEach((code, hub) -> hub.ping(sites.find(code).orElseThrow().serviceDay(clock.instant())));
    }

    @PreDestroy
    void stop() {
        Workers.end(worker);
    }
}
