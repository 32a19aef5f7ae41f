// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.version.SpecialDayText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
        return set(actor, code, sites.version(code), OpeningDays.of(change));
    }

    /**
     * Gives days hours of their own, in place of those that they had.
     *
     * @param base the version that the author had before their eyes: what others changed of these days since is kept
     */
    public SiteChange set(Actor actor, String code, int base, OpeningDays change) {
        actor.require(Permission.CHANGE_OPENINGS, code);
        Map<String, String> reason = reason(code, change.reason());
        List<SpecialDayText> days = change.hours().entrySet().stream()
                .map(day -> new SpecialDayText(day.getKey(), day.getValue(), reason))
                .toList();
        return refused(actor, code, change.hours().firstKey(), change.service())
                .orElseGet(() -> changes.edit(
                        actor,
                        Permission.CHANGE_OPENINGS,
                        code,
                        base,
                        reason.values().stream().findFirst().orElse(""),
                        new Edit(change, source -> SpecialDayText.put(source, change.service(), days))));
    }

    /** A special day is one part: its hours and its reason go together. */
    private record Edit(OpeningDays days, UnaryOperator<SiteSource> change) implements SourceEdit {

        @Override
        public SiteSource apply(SiteSource source) {
            return change.apply(source);
        }

        @Override
        public boolean alike(SiteSource one, SiteSource other) {
            return SpecialDayText.alike(one, other, days.service(), days.hours().keySet());
        }
    }

    /** The texts that say something, in the order of the site's languages. */
    private Map<String, String> reason(String code, Map<Locale, String> texts) {
        Map<String, String> reason = new LinkedHashMap<>();
        sites.find(code).map(Site::languages).orElseGet(List::of).forEach(language -> {
            String text = texts.getOrDefault(language, "").strip();
            if (!text.isEmpty()) {
                reason.put(language.getLanguage(), text);
            }
        });
        return reason;
    }

    /** Makes days as they are every week again. */
    public SiteChange clear(Actor actor, String code, Optional<String> service, LocalDate from, LocalDate to) {
        return clear(
                actor,
                code,
                sites.version(code),
                OpeningDays.of(new OpeningChange(from, to, service, List.of(), Map.of())));
    }

    /**
     * Makes days as they are every week again.
     *
     * @param base the version that the author had before their eyes: what others changed of these days since is kept
     * @param days whose hours and reason do not matter
     */
    public SiteChange clear(Actor actor, String code, int base, OpeningDays days) {
        return refused(actor, code, days.hours().firstKey(), days.service())
                .orElseGet(() -> changes.edit(
                        actor,
                        Permission.CHANGE_OPENINGS,
                        code,
                        base,
                        "",
                        new Edit(
                                days,
                                source -> SpecialDayText.remove(
                                        source, days.service(), days.hours().keySet()))));
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
