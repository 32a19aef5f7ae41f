// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.backend.ticket.reading.QueueQueries;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The feeds of all sites. */
@Component
class Feeds {

    private final Map<String, FeedHub> hubs;
    private final Clock clock;

    Feeds(
            Sites sites,
            QueueQueries queries,
            EventReader log,
            JsonMapper json,
            LiveEvents liveEvents,
            Clock clock,
            FeedSettings settings) {
        this.clock = clock;
        this.hubs = sites.all().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Site::code,
                        Function.<Site>identity()
                                .andThen(site -> new FeedHub(
                                        site.code(), sites, queries, log, json, settings.feedKept(), liveEvents, clock))));
    }

    Optional<FeedHub> of(String site) {
        return Optional.ofNullable(hubs.get(site));
    }

    /** Shorter than the 15 seconds of the contract. */
    @Scheduled(fixedRateString = "PT7S")
    void ping() {
        hubs.values().forEach(hub -> hub.ping(clock.instant()));
    }
}
