// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The site that the present request is about: that of its sender, or that of the page that was opened. */
@Component
public class CurrentSite {

    private final Sites sites;
    private final CurrentActor actors;
    private final ChosenSite chosen;

    public CurrentSite(Sites sites, CurrentActor actors, ChosenSite chosen) {
        this.sites = sites;
        this.actors = actors;
        this.chosen = chosen;
    }

    /** @throws IllegalStateException when the sender has not signed in */
    public Site get() {
        return of(actors.get());
    }

    /**
     * The site, where the signed-in person has a permission.
     *
     * @throws NotAllowedException without it
     */
    public Site require(Permission permission) {
        Actor actor = actors.get();
        Site site = of(actor);
        actor.require(permission, site.code());
        return site;
    }

    /** A site as it is in force now; the one in the hand when it is gone. */
    public Site again(Site site) {
        return sites.findKept(site.code()).orElse(site);
    }

    /** A site as it is in force now; empty once it is archived, so that its devices stop. */
    public Optional<Site> ifInService(Site site) {
        return sites.find(site.code());
    }

    /** Of one actor; any of theirs, when the page is not about one. */
    public Site of(Actor actor) {
        return find(actor).orElseGet(() -> sites.kept().getFirst());
    }

    /** Of one actor; empty when they have several and the page is not about one. */
    public Optional<Site> find(Actor actor) {
        List<Site> all = sites.all();
        return actor.site()
                .or(chosen::find)
                .flatMap(sites::find)
                .or(() -> all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty());
    }

    /** Whether the sender works at more sites than one. */
    public boolean severalSites() {
        return actors.person()
                        .map(person -> sites.all().stream()
                                .filter(site ->
                                        person.grants().roleAt(site.code()).isPresent())
                                .count())
                        .orElse(0L)
                > 1;
    }

    /** Where a device stands that several sites may have: at the site of its token, or at the chosen one. */
    public Optional<Site> having(Predicate<Site> device) {
        List<Site> having = sites.all().stream().filter(device).toList();
        return having.size() < 2
                ? having.stream().findFirst()
                : actors.find()
                        .flatMap(Actor::site)
                        .or(chosen::find)
                        .flatMap(meant -> having.stream()
                                .filter(site -> site.code().equals(meant))
                                .findFirst());
    }
}
