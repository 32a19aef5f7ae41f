// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.site.mistake.FileMistake;
import fr.accueil.backend.sitechange.NewSite;
import fr.accueil.backend.sitechange.SiteArchiving;
import fr.accueil.backend.sitechange.SiteChange;
import fr.accueil.backend.sitechange.SiteCreation;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.manager.site.SiteFileText;
import fr.accueil.manager.sitelist.SiteFigures;
import fr.accueil.manager.sitelist.SiteList;
import fr.accueil.manager.sitelist.SiteListAnswer;
import fr.accueil.manager.sitelist.SiteListPort;
import fr.accueil.manager.sitelist.WantedSite;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Implements the port of the page of all sites. Each site is read with the person's role there. */
@Component
class SiteListAdapter implements SiteListPort {

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";
    private static final int LONGEST_NAME = 120;

    private final Sites sites;
    private final CurrentActor actors;
    private final CurrentSite current;
    private final SiteCreation creation;
    private final SiteArchiving archiving;
    private final QueueQueries queries;
    private final HallAlerts alerts;
    private final TodaysCoverage coverage;
    private final ScreenRefresher screenRefresher;
    private final Clock clock;

    SiteListAdapter(
            Sites sites,
            CurrentActor actors,
            CurrentSite current,
            SiteCreation creation,
            SiteArchiving archiving,
            QueueQueries queries,
            HallAlerts alerts,
            TodaysCoverage coverage,
            ScreenRefresher screenRefresher,
            Clock clock) {
        this.sites = sites;
        this.actors = actors;
        this.current = current;
        this.creation = creation;
        this.archiving = archiving;
        this.queries = queries;
        this.alerts = alerts;
        this.coverage = coverage;
        this.screenRefresher = screenRefresher;
        this.clock = clock;
    }

    @Override
    public SiteList sites() {
        Actor actor = actors.get();
        boolean mayAdd = actor.site().isEmpty() && actor.may(Permission.MANAGE_SITES);
        Stream<Site> archived = mayAdd ? sites.kept().stream().filter(Site::archived) : Stream.empty();
        return new SiteList(
                sites.all().stream()
                        .filter(site -> mayWatch(site.code()))
                        .map(SiteListAdapter::named)
                        .toList(),
                archived.map(SiteListAdapter::named).toList(),
                mayAdd);
    }

    private static SiteList.Site named(Site site) {
        return new SiteList.Site(site.code(), site.name().in(ScreenLanguage.or(site.language())));
    }

    private boolean mayWatch(String code) {
        return actors.at(code)
                .filter(actor -> actor.may(Permission.WATCH_THE_FLOOR))
                .isPresent();
    }

    /** @throws fr.accueil.backend.security.NotAllowedException when the person does not manage this site */
    private Site watched(String code) {
        actors.at(code).orElseGet(actors::get).require(Permission.WATCH_THE_FLOOR, code);
        return sites.findKept(code).orElseThrow();
    }

    @Override
    public SiteFigures figures(String code) {
        return figures(watched(code));
    }

    @Override
    public Registration watch(String code, Consumer<SiteFigures> listener) {
        Site site = watched(code);
        return screenRefresher.watch(code, () -> figures(current.again(site)), listener);
    }

    private SiteFigures figures(Site site) {
        // Not inside the reading: the day may first have to be counted.
        OptionalDouble share = coverage.whole(site);
        return queries.atOneMoment(() -> figures(site, clock.instant(), share));
    }

    private SiteFigures figures(Site site, Instant now, OptionalDouble share) {
        List<CounterDetails> counters = queries.counters(site);
        List<QueueQueries.QueueCount> counts = queries.counts(site);
        return new SiteFigures(
                queries.lastSeq(site),
                site.isOpen(now),
                counts.stream().mapToInt(QueueQueries.QueueCount::waiting).sum(),
                counts.stream().map(QueueQueries.QueueCount::oldest).min(Instant::compareTo),
                (int) counters.stream()
                        .filter(counter -> counter.state() == CounterState.OPEN)
                        .count(),
                counters.size(),
                share,
                alerts.now(site, counters, now, Locale.FRENCH).size());
    }

    @Override
    public SiteListAnswer add(WantedSite wanted) {
        String code = wanted.code().strip();
        String name = wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            return new SiteListAnswer.WrongName();
        }
        if (!code.matches(CODE)) {
            return new SiteListAnswer.WrongCode();
        }
        Actor actor = actors.get();
        return answer(wanted.copyOf()
                .map(model -> creation.fromCopy(actor, model, code, name))
                .orElseGet(() -> creation.fromNothing(actor, code, name)));
    }

    @Override
    public SiteListAnswer add(List<SiteFileText> files) {
        Optional<SiteSource> source = SiteFiles.together(files, new SiteSource("", "", Map.of()))
                .filter(together -> !together.name().isEmpty());
        return source.isEmpty()
                ? new SiteListAnswer.NotOneFile()
                : answer(creation.fromFile(actors.get(), source.get()));
    }

    private static SiteListAnswer answer(NewSite made) {
        return switch (made) {
            case NewSite.Created _ -> new SiteListAnswer.Done();
            case NewSite.CodeTaken(String code) -> new SiteListAnswer.CodeTaken(code);
            case NewSite.UnknownSite _ -> new SiteListAnswer.ChangedMeanwhile();
            case NewSite.Invalid(FileMistake mistake) ->
                new SiteListAnswer.WrongFile(mistake.in(ScreenLanguage.or(Locale.FRENCH)));
        };
    }

    @Override
    public SiteListAnswer archive(String code) {
        return answer(archiving.archive(actors.get(), code, ""));
    }

    @Override
    public SiteListAnswer reopen(String code) {
        return answer(archiving.reopen(actors.get(), code, ""));
    }

    private static SiteListAnswer answer(SiteChange change) {
        return switch (change) {
            case SiteChange.Applied _, SiteChange.Planned _, SiteChange.TakenBack _, SiteChange.Unchanged _ ->
                new SiteListAnswer.Done();
            case SiteChange.Strands _ -> new SiteListAnswer.Busy();
            case SiteChange.OnlySite _ -> new SiteListAnswer.OnlySite();
            case SiteChange.UnknownSite _,
                    SiteChange.UnknownVersion _,
                    SiteChange.UnknownService _,
                    SiteChange.PastInstant _,
                    SiteChange.Invalid _,
                    SiteChange.AnotherSite _,
                    SiteChange.Conflicting _,
                    SiteChange.ConflictsWithPlan _ -> new SiteListAnswer.ChangedMeanwhile();
        };
    }
}
