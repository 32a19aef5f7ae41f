// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SpecialDayText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Closes days, opens others and shortens afternoons. Each is a change of the site's definition, in force at once. */
@Component
public class OpeningChanges {

    private final Sites sites;
    private final SiteChanges changes;
    private final Clock clock;

    OpeningChanges(Sites sites, SiteChanges changes, Clock clock) {
        this.sites = sites;
        this.changes = changes;
        this.clock = clock;
    }

    /** Gives days hours of their own, in place of those that they had. */
    public SiteChange set(Actor actor, String code, OpeningChange change) {
        Map<String, String> reason = change.reason().entrySet().stream()
                .filter(text -> !text.getValue().isBlank())
                .collect(Collectors.toMap(
                        text -> text.getKey().getLanguage(), text -> text.getValue().strip()));
        List<SpecialDayText> days = change.days().stream()
                .map(day -> new SpecialDayText(day, change.hours(), reason))
                .toList();
        return refused(actor, code, change.from(), change.service())
                .orElseGet(() -> changes.edit(
                        actor,
                        Permission.CHANGE_OPENINGS,
                        code,
                        reason.values().stream().findFirst().orElse(""),
                        source -> SpecialDayText.put(source, change.service(), days)));
    }

    /** Makes days as they are every week again. */
    public SiteChange clear(Actor actor, String code, Optional<String> service, LocalDate from, LocalDate to) {
        List<LocalDate> days = new OpeningChange(from, to, service, List.of(), Map.of()).days();
        return refused(actor, code, from, service)
                .orElseGet(() -> changes.edit(
                        actor,
                        Permission.CHANGE_OPENINGS,
                        code,
                        "",
                        source -> SpecialDayText.remove(source, service, days)));
    }

    private Optional<SiteChange> refused(Actor actor, String code, LocalDate from, Optional<String> service) {
        actor.require(Permission.CHANGE_OPENINGS, code);
        Optional<Site> site = sites.find(code);
        if (site.isEmpty()) {
            return Optional.of(new SiteChange.UnknownSite());
        }
        if (from.isBefore(site.get().serviceDay(clock.instant()))) {
            return Optional.of(new SiteChange.PastInstant());
        }
        boolean known = service.map(asked -> site.get()
                        .service(asked)
                        .filter(one -> one.outcome().isReceived())
                        .isPresent())
                .orElse(true);
        return known ? Optional.empty() : Optional.of(new SiteChange.UnknownService());
    }
}
