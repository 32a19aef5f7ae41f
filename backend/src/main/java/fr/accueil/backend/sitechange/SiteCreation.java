// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.device.ExpectedDevices;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SiteAdded;
import fr.accueil.backend.site.version.SiteHead;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.ticket.command.SiteTransaction;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds sites while the server runs: from nothing, from a copy of one that it has, or from a file. */
@Component
public class SiteCreation {

    private final Sites sites;
    private final SiteVersions versions;
    private final SiteTransaction atSite;
    private final ExpectedDevices devices;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SiteCreation(
            Sites sites,
            SiteVersions versions,
            SiteTransaction atSite,
            ExpectedDevices devices,
            ApplicationEventPublisher events,
            Audit audit,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.sites = sites;
        this.versions = versions;
        this.atSite = atSite;
        this.devices = devices;
        this.events = events;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A small site in French: one service, one queue, one counter, one kiosk, one display.
     *
     * @throws fr.accueil.backend.security.NotAllowedException when the actor may not add sites
     */
    public NewSite fromNothing(Actor actor, String code, String name) {
        return fromFile(actor, SiteHead.as(SiteSource.blank(), code, name));
    }

    /** A site that says the same as another one but for its code and its name; nothing of its past, its people, its devices. */
    public NewSite fromCopy(Actor actor, String of, String code, String name) {
        actor.requireEverywhere(Permission.MANAGE_SITES);
        return versions.findInForce(of)
                .map(model -> fromFile(actor, SiteHead.as(model.source(), code, name)))
                .orElseGet(NewSite.UnknownSite::new);
    }

    /** The site that a file describes. */
    public NewSite fromFile(Actor actor, SiteSource source) {
        actor.requireEverywhere(Permission.MANAGE_SITES);
        Site site;
        try {
            site = source.site();
        } catch (SiteFileException e) {
            return new NewSite.Invalid(e.mistake());
        }
        if (sites.findKept(site.code()).isPresent()) {
            return new NewSite.CodeTaken(site.code());
        }
        try {
            transaction.executeWithoutResult(_ -> store(actor, site, source));
        } catch (DataIntegrityViolationException e) {
            // Somebody else was quicker.
            return new NewSite.CodeTaken(site.code());
        }
        sites.refresh(site.code());
        events.publishEvent(new SiteAdded(site.code()));
        atSite.announce(site, actor.name());
        return new NewSite.Created(site.code());
    }

    private void store(Actor actor, Site site, SiteSource source) {
        versions.addSite(SiteVersion.first(site.code(), clock.instant(), actor.name(), source));
        atSite.add(site);
        devices.expect(site);
        audit.append(AuditEntry.of(AuditAction.SITE_CREATED, actor.name(), site.code())
                .at(site.code())
                .after("name: " + site.name().in(site.language())));
    }
}
