// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteAdded;
import fr.accueil.backend.site.version.VersionInForce;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.ticket.log.CommittedEvents;
import fr.accueil.backend.ticket.log.EventReader;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends the events of a site to its followers, after commit. */
@Component
public class LiveEvents implements CommittedEvents {

    private final Sites sites;
    private final EventReader log;
    private final ApplicationEventPublisher publisher;
    private final Map<String, SiteStream> streams = new ConcurrentHashMap<>();

    LiveEvents(Sites sites, EventReader log, ApplicationEventPublisher publisher) {
        this.sites = sites;
        this.log = log;
        this.publisher = publisher;
        sites.kept().stream().map(Site::code).forEach(code -> streams.put(code, stream(code)));
    }

    private SiteStream stream(String code) {
        SiteStream stream = new SiteStream(code, log.lastSeq(code), log::after);
        // The first follower: those after it read the site as it is in force.
        stream.follow(events -> followVersion(code, events));
        return stream;
    }

    private void followVersion(String code, List<LoggedEvent> events) {
        events.reversed().stream()
                .map(LoggedEvent::event)
                .filter(SiteChanged.class::isInstance)
                .findFirst()
                .ifPresent(changed -> {
                    sites.inForce(code, ((SiteChanged) changed).version());
                    publisher.publishEvent(new VersionInForce(code));
                });
    }

    /** A site was added to the server: it has a stream from now on, and what is kept for each site begins. */
    void begin(String site) {
        if (streams.containsKey(site)) {
            return;
        }
        if (sites.findKept(site).isEmpty()) {
            sites.refresh(site);
        }
        if (sites.findKept(site).isPresent()) {
            streams.computeIfAbsent(site, this::stream);
            publisher.publishEvent(new VersionInForce(site));
        }
    }

    @EventListener
    void added(SiteAdded added) {
        begin(added.site());
    }

    @Override
    public void committed(List<LoggedEvent> events) {
        wake(events.getFirst().site(), events);
    }

    /** Reports that the log of a site may have new events of another node, which perhaps has added the site. */
    void wake(String site) {
        begin(site);
        wake(site, List.of());
    }

    private void wake(String site, List<LoggedEvent> events) {
        SiteStream stream = streams.get(site);
        if (stream != null) {
            stream.wake(events);
        }
    }

    /** The number of the last event that followers of a site received; empty for an unknown site. */
    public OptionalLong lastTold(String site) {
        SiteStream stream = streams.get(site);
        return stream == null ? OptionalLong.empty() : OptionalLong.of(stream.last());
    }

    /** Follows a site from now on; run the answer to stop. */
    public Runnable follow(String site, EventFollower eventFollower) {
        SiteStream stream = streams.get(site);
        if (stream == null) {
            throw new IllegalArgumentException("no such site: " + site);
        }
        stream.follow(eventFollower);
        return () -> stream.unfollow(eventFollower);
    }

    @PreDestroy
    void stop() {
        streams.values().forEach(SiteStream::stop);
    }
}
