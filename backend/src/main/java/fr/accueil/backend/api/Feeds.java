// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import fr.accueil.backend.live.LiveEvents;
import fr.accueil.backend.security.ApiTokens;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.log.EventReader;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.backend.ticket.reading.RealDayQueries;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.json.JsonMapper;

/** The feeds of all sites. */
@Component
class Feeds {

    private static final Logger LOG = LoggerFactory.getLogger(Feeds.class);

    private final Map<String, FeedHub> hubs = new ConcurrentHashMap<>();
    private final Function<String, FeedHub> hub;
    private final Sites sites;
    private final Clock clock;
    private final ApiTokens tokens;

    Feeds(
            Sites sites,
            QueueQueries queries,
            RealDayQueries realDay,
            EventReader log,
            JsonMapper json,
            LiveEvents liveEvents,
            Clock clock,
            FeedSettings settings,
            ApiTokens tokens) {
        this.clock = clock;
        this.tokens = tokens;
        this.sites = sites;
        this.hub =
                code -> new FeedHub(code, sites, queries, realDay, log, json, settings.feedKept(), liveEvents, clock);
        sites.all().stream().map(Site::code).forEach(code -> hubs.put(code, hub.apply(code)));
    }

    /** The feed of a site, also of one that was added while the server runs; empty for an archived one. */
    Optional<FeedHub> of(String site) {
        return sites.find(site).map(known -> hubs.computeIfAbsent(known.code(), hub));
    }

    /** Shorter than the 15 seconds of the contract. */
    @Scheduled(fixedRateString = "PT7S")
    void ping() {
        hubs.values().forEach(hub -> hub.ping(clock.instant()));
    }

    /** An open feed ends within seconds of its token, on every node. */
    @Scheduled(fixedDelayString = "PT2S")
    void endRevoked() {
        Set<String> shown =
                hubs.values().stream().flatMap(hub -> hub.tokens().stream()).collect(Collectors.toSet());
        if (shown.isEmpty()) {
            return;
        }
        try {
            Set<String> valid = tokens.stillValid(shown);
            // A feed that was opened meanwhile was not asked about.
            shown.removeAll(valid);
            hubs.values().forEach(hub -> hub.end(shown));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("the tokens of open feeds are looked up again", e);
        }
    }
}
