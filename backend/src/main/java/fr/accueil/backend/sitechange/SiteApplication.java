// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.device.ExpectedDevices;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.ticket.command.CounterQueues;
import fr.accueil.backend.ticket.command.SiteTransaction;
import fr.accueil.backend.ticket.reading.Stranded;
import fr.accueil.backend.ticket.reading.StrandedTickets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a checked definition in force, unless it would leave visitors who are here without a queue or a counter. */
@Component
class SiteApplication {

    private final SiteVersions versions;
    private final SiteTransaction transaction;
    private final StrandedTickets strandedTickets;
    private final CounterQueues counterQueues;
    private final SitePlans plans;
    private final ExpectedDevices devices;
    private final Audit audit;

    SiteApplication(
            SiteVersions versions,
            SiteTransaction transaction,
            StrandedTickets strandedTickets,
            CounterQueues counterQueues,
            SitePlans plans,
            ExpectedDevices devices,
            Audit audit) {
        this.versions = versions;
        this.transaction = transaction;
        this.strandedTickets = strandedTickets;
        this.counterQueues = counterQueues;
        this.plans = plans;
        this.devices = devices;
        this.audit = audit;
    }

    /** Run alone at the site. */
    SiteChange apply(SiteVersion current, SiteVersion next, boolean merged, Instant now) {
        Site definition = next.source().kept();
        LocalDate today = definition.serviceDay(now);
        List<Stranded> stranded = strandedTickets.by(definition, today);
        if (!stranded.isEmpty()) {
            Instant tonight = today.plusDays(1).atStartOfDay(definition.zone()).toInstant();
            return new SiteChange.Strands(stranded, tonight);
        }
        transaction.putInForce(definition, (at, seq) -> {
            SiteVersion applied = next.appliedAt(at, seq);
            if (versions.find(next.site(), next.number()).isPresent()) {
                versions.apply(applied);
            } else {
                versions.add(applied);
            }
            return applied;
        });
        counterQueues.follow(definition);
        devices.expect(definition);
        plans.rebase(current, next);
        audit.append(AuditEntry.of(Summary.action(current, next), next.by(), "version " + next.number())
                .at(next.site())
                .after(Summary.of(current, next)));
        return new SiteChange.Applied(next.number(), merged);
    }
}
