// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.AuditFacts;
import fr.accueil.backend.audit.AuditQuery;
import fr.accueil.backend.audit.AuditReading;
import fr.accueil.backend.audit.WrittenEntry;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.manager.audit.AuditFilter;
import fr.accueil.manager.audit.AuditPage;
import fr.accueil.manager.audit.AuditPort;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Implements the port of the page of the audit. An administrator of all sites sees all of it, others their site's. */
@Component
class AuditAdapter implements AuditPort {

    private final CurrentSite currentSite;
    private final CurrentActor actors;
    private final AuditReading reading;
    private final Audit audit;

    AuditAdapter(CurrentSite currentSite, CurrentActor actors, AuditReading reading, Audit audit) {
        this.currentSite = currentSite;
        this.actors = actors;
        this.reading = reading;
        this.audit = audit;
    }

    @Override
    public AuditPage page(AuditFilter filter, OptionalLong below) {
        Site site = site();
        List<WrittenEntry> found = query(site, filter)
                .map(query -> reading.entries(query, below.orElse(Long.MAX_VALUE), PAGE + 1))
                .orElse(List.of());
        return new AuditPage(
                scope(site).map(code -> site.name().in(ScreenLanguage.or(site.language()))),
                site.zone(),
                Stream.of(AuditAction.values()).map(AuditAction::name).toList(),
                found.stream().limit(PAGE).map(AuditAdapter::line).toList(),
                found.size() > PAGE);
    }

    private Site site() {
        return currentSite.require(Permission.READ_AUDIT);
    }

    /** The only site whose entries are shown; empty for all. */
    private Optional<String> scope(Site site) {
        Actor actor = actors.get();
        boolean all = actor.role() == Role.ADMIN && actor.site().isEmpty();
        return all ? Optional.empty() : Optional.of(site.code());
    }

    /** Nothing for an action that there is not. */
    private Optional<AuditQuery> query(Site site, AuditFilter filter) {
        Optional<AuditAction> action = Stream.of(AuditAction.values())
                .filter(one -> one.name().equals(filter.action()))
                .findFirst();
        return action.isEmpty() && !filter.action().isEmpty()
                ? Optional.empty()
                : Optional.of(new AuditQuery(
                        scope(site),
                        filter.from().map(day -> day.atStartOfDay(site.zone()).toInstant()),
                        filter.to()
                                .map(day -> day.plusDays(1)
                                        .atStartOfDay(site.zone())
                                        .toInstant()),
                        Optional.of(filter.person()),
                        action,
                        Optional.of(filter.text())));
    }

    private static AuditPage.Line line(WrittenEntry written) {
        AuditEntry entry = written.entry();
        return new AuditPage.Line(
                written.number(),
                written.at(),
                entry.action().name(),
                entry.actor(),
                entry.site(),
                entry.origin(),
                entry.subject(),
                entry.before().orElse(""),
                entry.after().orElse(""));
    }

    /** Without its entry there is no export. What was searched is not written: it may be a visitor's name. */
    @Override
    public void export(AuditFilter filter, Locale language, OutputStream to) throws IOException {
        Site site = site();
        audit.append(AuditEntry.of(AuditAction.EXPORTED, actors.get().name(), "audit.csv")
                .at(scope(site))
                .after(AuditFacts.of("searched", !filter.text().isEmpty())
                        .and("from", filter.from().map(LocalDate::toString))
                        .and("to", filter.to().map(LocalDate::toString))
                        .and("person", Optional.of(filter.person()).filter(text -> !text.isEmpty()))
                        .and("action", Optional.of(filter.action()).filter(text -> !text.isEmpty()))
                        .text()));
        AuditFile file = new AuditFile(language, site.zone(), to);
        Optional<AuditQuery> query = query(site, filter);
        if (query.isPresent()) {
            write(query.get(), file);
        }
        file.end();
    }

    private void write(AuditQuery query, AuditFile file) throws IOException {
        long below = Long.MAX_VALUE;
        for (int written = 0; written < FILE; ) {
            List<WrittenEntry> some = reading.entries(query, below, Math.min(AuditFile.AT_ONCE, FILE - written));
            if (some.isEmpty()) {
                return;
            }
            for (WrittenEntry entry : some) {
                file.write(line(entry));
            }
            written += some.size();
            below = some.getLast().number();
        }
    }
}
