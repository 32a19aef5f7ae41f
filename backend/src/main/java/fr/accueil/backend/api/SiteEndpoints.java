// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.reading.QueueQueries;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads the data of a site. */
@RestController
@RequestMapping("/api/v1/sites")
class SiteEndpoints {

    private final ApiRequests apiRequests;
    private final Sites sites;
    private final QueueQueries queries;
    private final TicketReplies replies;
    private final Clock clock;

    SiteEndpoints(ApiRequests apiRequests, Sites sites, QueueQueries queries, TicketReplies replies, Clock clock) {
        this.apiRequests = apiRequests;
        this.sites = sites;
        this.queries = queries;
        this.replies = replies;
        this.clock = clock;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SiteJson(
            String code,
            String name,
            String zone,
            boolean open,
            @Nullable Boolean training) {}

    record ServiceJson(String code, String label, @Nullable String queue, String outcome, boolean open) {}

    record QueueJson(long seq, List<TicketJson> waiting, Map<String, Integer> counts) {}

    @GetMapping
    List<SiteJson> sites() {
        Instant now = clock.instant();
        Optional<String> own = apiRequests.actor().site();
        return sites.all().stream()
                .filter(site -> own.map(site.code()::equals).orElse(true))
                .map(site -> new SiteJson(
                        site.code(),
                        site.name().in(site.language()),
                        site.zone().getId(),
                        site.isOpen(now),
                        queries.training(site).isPresent() ? true : null))
                .toList();
    }

    @GetMapping("/{code}/services")
    List<ServiceJson> services(@PathVariable String code, HttpServletRequest request) {
        Site site = apiRequests.site(code, Permission.KNOW, request);
        Instant now = clock.instant();
        return site.services().stream()
                .map(service -> new ServiceJson(
                        service.code(),
                        service.label().in(Languages.of(request, site)),
                        service.queue().orElse(null),
                        service.outcome().name(),
                        site.isOpen(service, now)))
                .toList();
    }

    @GetMapping("/{code}/queue")
    QueueJson queue(@PathVariable String code, HttpServletRequest request) {
        Site site = apiRequests.readable(code, request);
        return queries.atOneMoment(() -> new QueueJson(
                queries.lastSeq(site),
                queries.waiting(site).stream().map(replies::of).toList(),
                counts(site, queries)));
    }

    /** How many wait in each queue of the site, the empty ones included. */
    static Map<String, Integer> counts(Site site, QueueQueries queries) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        site.queues().forEach(queue -> counts.put(queue.letter(), 0));
        queries.counts(site).forEach(count -> counts.put(count.queue(), count.waiting()));
        return counts;
    }

    @GetMapping("/{code}/counters")
    List<CounterJson> counters(@PathVariable String code, HttpServletRequest request) {
        Site site = apiRequests.readable(code, request);
        apiRequests.actor().require(Permission.SERVE, code);
        return queries.counters(site).stream()
                .map(counter -> CounterJson.of(site, counter))
                .toList();
    }
}
