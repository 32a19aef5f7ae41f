// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.live.Live;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The phones of all sites. */
@Component
class PhoneHubs {

    private final Map<String, PhoneHub> hubs;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("phones").daemon().factory());

    PhoneHubs(Sites sites, PhoneHouse house, JsonMapper json, Live live) {
        this.hubs = sites.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Site::code,
                        Function.<Site>identity().andThen(site -> new PhoneHub(site, house, json, worker))));
        hubs.forEach(live::follow);
    }

    Optional<PhoneHub> of(String site) {
        return Optional.ofNullable(hubs.get(site));
    }

    /** The page takes a line that has been silent for forty seconds for a dead one. */
    @Scheduled(fixedRateString = "PT15S")
    void ping() {
        hubs.values().forEach(PhoneHub::ping);
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}
