// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.database.DatabaseAway;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.ticket.command.SiteTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Puts planned versions in force when their time has come. One that would strand visitors who are here, or that is wrong by
 * now, waits and is tried again.
 */
@Component
public class PlannedChanges {

    private static final Logger LOG = LoggerFactory.getLogger(PlannedChanges.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final Sites sites;
    private final SiteVersions versions;
    private final SiteTransaction transaction;
    private final SiteApplication application;
    private final Clock clock;
    /** Until when a plan that could not come into force is left alone. */
    private final Map<String, Instant> waiting = new ConcurrentHashMap<>();

    PlannedChanges(
            Sites sites, SiteVersions versions, SiteTransaction transaction, SiteApplication application, Clock clock) {
        this.sites = sites;
        this.versions = versions;
        this.transaction = transaction;
        this.application = application;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT0.5S")
    void look() {
        try {
            applyDue();
        } catch (RuntimeException e) {
            if (!DatabaseAway.isCauseOf(e)) {
                LOG.warn("planned changes of sites are tried again", e);
            }
        }
    }

    /** Applies what is due; reads one row of each site where nothing is planned. */
    public void applyDue() {
        Instant now = clock.instant();
        for (SiteVersion plan : versions.listDue(now)) {
            Instant pause = waiting.get(key(plan));
            if (pause == null || !pause.isAfter(now)) {
                apply(plan);
            }
        }
    }

    private void apply(SiteVersion due) {
        SiteChange done = sites.findKept(due.site())
                .map(site -> transaction.aloneAt(site, now -> applyStill(due, now)))
                .orElseGet(SiteChange.UnknownSite::new);
        if (done.isDone() || done instanceof SiteChange.UnknownVersion) {
            waiting.remove(key(due));
        } else if (waiting.put(key(due), clock.instant().plus(AGAIN)) == null) {
            LOG.warn("version {} of {} waits: {}", due.number(), due.site(), done);
        }
    }

    /** Another node may have applied it, or a person taken it back. */
    private SiteChange applyStill(SiteVersion due, Instant now) {
        SiteVersion current = versions.findInForce(due.site()).orElseThrow();
        Optional<SiteVersion> plan =
                versions.find(due.site(), due.number()).filter(version -> version.state() == SiteVersion.State.PLANNED);
        if (plan.isEmpty()) {
            return new SiteChange.UnknownVersion();
        }
        try {
            plan.get().source().site();
        } catch (SiteFileException e) {
            return new SiteChange.Invalid(e.mistake());
        }
        return application.apply(current, plan.get(), false, now);
    }

    private static String key(SiteVersion plan) {
        return plan.site() + "/" + plan.number();
    }
}
