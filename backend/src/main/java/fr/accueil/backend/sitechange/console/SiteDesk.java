// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange.console;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteFileException;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.mistake.FileMistake;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.sitechange.NewSite;
import fr.accueil.backend.sitechange.Proposal;
import fr.accueil.backend.sitechange.SiteChange;
import fr.accueil.backend.sitechange.SiteChanges;
import fr.accueil.backend.sitechange.SiteCreation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Does what {@code ./accueil site} orders. A person at the server's machine could change the data anyway. */
@Component
class SiteDesk {

    private static final Actor PERSON = new Actor(AuditEntry.COMMAND_LINE, Role.ADMIN, Optional.empty());

    private final Sites sites;
    private final SiteVersions versions;
    private final SiteChanges changes;
    private final SiteCreation creation;
    private final Audit audit;

    SiteDesk(Sites sites, SiteVersions versions, SiteChanges changes, SiteCreation creation, Audit audit) {
        this.sites = sites;
        this.versions = versions;
        this.changes = changes;
        this.creation = creation;
        this.audit = audit;
    }

    SiteAnswer answer(SiteOrder order, Locale language) {
        SiteWords words = new SiteWords(language);
        return switch (order) {
            case SiteOrder.Export(String code) ->
                versions.findInForce(code)
                        .map(version -> exported(code, version))
                        .orElseGet(() -> unknown(code, words));
            case SiteOrder.Look(SiteSource source) -> compared(source, words, this::offeredAsNew, this::offered);
            case SiteOrder.Apply(int base, SiteSource source, String reason) ->
                compared(
                        source,
                        words,
                        this::created,
                        (site, whole, told) ->
                                told.of(changes.propose(PERSON, site.code(), Proposal.now(base, whole, reason))));
        };
    }

    private SiteAnswer exported(String code, SiteVersion version) {
        audit.append(
                AuditEntry.of(AuditAction.EXPORTED, AuditEntry.COMMAND_LINE, "site file, version " + version.number())
                        .at(code));
        return new SiteAnswer.Exported(version.source());
    }

    /** What is done with a definition of a site that is here. */
    private interface Work {
        SiteAnswer of(Site site, SiteSource whole, SiteSentences told);
    }

    /** What is done with a definition of a site that is not here yet. */
    private interface FirstWork {
        SiteAnswer of(Site site, SiteSource given, SiteWords words);
    }

    private SiteAnswer compared(SiteSource given, SiteWords words, FirstWork first, Work work) {
        try {
            Site described = given.site();
            Optional<SiteVersion> current = versions.findInForce(described.code());
            if (current.isEmpty()) {
                return first.of(described, given, words);
            }
            SiteSource whole = given.withWordsOf(current.get().source());
            Site site = whole.site();
            return work.of(site, whole, new SiteSentences(site, words));
        } catch (SiteFileException e) {
            return new SiteAnswer.Refused(List.of(e.mistake().in(words.language())));
        }
    }

    private SiteAnswer offeredAsNew(Site site, SiteSource given, SiteWords words) {
        return new SiteAnswer.Offered(
                SiteAnswer.Offered.NEW,
                List.of(words.say("new", site.code(), site.name().in(words.language()))));
    }

    private SiteAnswer created(Site site, SiteSource given, SiteWords words) {
        return switch (creation.fromFile(PERSON, given)) {
            case NewSite.Created(String code) -> new SiteAnswer.Done(List.of(words.say("created", code)));
            case NewSite.CodeTaken _, NewSite.UnknownSite _ -> new SiteAnswer.Refused(List.of(words.say("gone")));
            case NewSite.Invalid(FileMistake mistake) -> new SiteAnswer.Refused(List.of(mistake.in(words.language())));
        };
    }

    private SiteAnswer offered(Site site, SiteSource whole, SiteSentences told) {
        SiteVersion current = versions.findInForce(site.code()).orElseThrow();
        List<SiteDifference> differences = SiteDifference.between(current.source(), whole);
        return differences.isEmpty()
                ? told.of(new SiteChange.Unchanged())
                : new SiteAnswer.Offered(current.number(), told.differences(differences));
    }

    private SiteAnswer unknown(String code, SiteWords words) {
        String known = sites.all().stream().map(Site::code).collect(Collectors.joining(", "));
        return new SiteAnswer.Refused(List.of(words.say("unknown", code, known)));
    }
}
