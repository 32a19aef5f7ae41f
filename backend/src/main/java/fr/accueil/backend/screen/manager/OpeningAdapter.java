// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.appointment.ExpectedVisitors;
import fr.accueil.backend.appointment.ShortName;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Opening;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.sitechange.OpeningChanges;
import fr.accueil.backend.sitechange.OpeningDays;
import fr.accueil.backend.sitechange.SiteChange;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.manager.opening.OpeningAnswer;
import fr.accueil.manager.opening.OpeningCalendar;
import fr.accueil.manager.opening.OpeningCommand;
import fr.accueil.manager.opening.OpeningPort;
import fr.accueil.manager.opening.VisitorsToCall;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Implements the port of the page of the openings. */
@Component
class OpeningAdapter implements OpeningPort {

    /** Of the days of one change: 60 an hour for 92 days. */
    private static final int MOST_READ = 50_000;

    private final CurrentSite currentSite;
    private final CurrentActor actors;
    private final Sites sites;
    private final QueueQueries queries;
    private final OpeningChanges openings;
    private final ExpectedVisitors expectedVisitors;
    private final ScreenRefresher screenRefresher;
    private final Clock clock;

    OpeningAdapter(
            CurrentSite currentSite,
            CurrentActor actors,
            Sites sites,
            QueueQueries queries,
            OpeningChanges openings,
            ExpectedVisitors expectedVisitors,
            ScreenRefresher screenRefresher,
            Clock clock) {
        this.currentSite = currentSite;
        this.actors = actors;
        this.sites = sites;
        this.queries = queries;
        this.openings = openings;
        this.expectedVisitors = expectedVisitors;
        this.screenRefresher = screenRefresher;
        this.clock = clock;
    }

    private Site site() {
        return currentSite.require(Permission.CHANGE_OPENINGS);
    }

    @Override
    public OpeningCalendar calendar() {
        Site site = site();
        return calendar(site, ScreenLanguage.or(site.language()));
    }

    @Override
    public Registration watch(Consumer<OpeningCalendar> listener) {
        Site site = site();
        Locale language = ScreenLanguage.or(site.language());
        return screenRefresher.watch(site.code(), () -> calendar(site, language), listener);
    }

    private OpeningCalendar calendar(Site known, Locale language) {
        // Before the site: a change in between is then one of another manager, and is not overwritten.
        int version = sites.version(known.code());
        Site site = currentSite.again(known);
        Instant now = clock.instant();
        OpeningDayReading reading = new OpeningDayReading(site, language);
        return queries.atOneMoment(() -> new OpeningCalendar(
                queries.lastSeq(site),
                version,
                site.name().in(language),
                site.zone(),
                now,
                site.opening().always(),
                site.languages(),
                reading.services(),
                reading.from(site.serviceDay(now))));
    }

    @Override
    public VisitorsToCall outside(OpeningCommand command) {
        Site site = site();
        Locale language = ScreenLanguage.or(site.language());
        OpeningDayReading reading = new OpeningDayReading(site, language);
        Map<LocalDate, OpeningCalendar.Day> days = command.dates().stream()
                .collect(Collectors.toMap(Function.identity(), day -> after(reading.day(day), command)));
        List<VisitorsToCall.Visitor> outside =
                expectedVisitors
                        .booked(site, command.dates().first(), command.dates().last(), MOST_READ)
                        .stream()
                        .filter(visitor ->
                                command.service().map(visitor.service()::equals).orElse(true))
                        .filter(visitor -> isOutside(days, site.local(visitor.booked()), visitor.service()))
                        .map(visitor -> visitor(site, visitor, language))
                        .toList();
        return new VisitorsToCall(
                outside.size(), outside.stream().limit(VisitorsToCall.SHOWN).toList());
    }

    private static OpeningCalendar.Day after(OpeningCalendar.Day day, OpeningCommand command) {
        return switch (command) {
            case OpeningCommand.BackToUsual back -> day.with(back.service(), Optional.empty());
            case OpeningCommand.SetHours set ->
                day.with(
                        set.service(),
                        Optional.of(new OpeningCalendar.OwnHours(
                                set.days().getOrDefault(day.date(), List.of()), Map.of())));
        };
    }

    private static boolean isOutside(Map<LocalDate, OpeningCalendar.Day> days, LocalDateTime at, String service) {
        OpeningCalendar.Day day = days.get(at.toLocalDate());
        return day != null && !day.receives(service, at.toLocalTime());
    }

    private static VisitorsToCall.Visitor visitor(Site site, ExpectedVisitors.Visitor visitor, Locale language) {
        return new VisitorsToCall.Visitor(
                site.local(visitor.booked()),
                StaffNames.service(site, visitor.service(), language),
                visitor.name().map(ShortName::text).orElse(""),
                visitor.reference());
    }

    @Override
    public OpeningAnswer change(OpeningCommand command) {
        Site site = site();
        OpeningDays days = new OpeningDays(command.service(), hours(command), reason(command));
        SiteChange change = switch (command) {
            case OpeningCommand.SetHours _ -> openings.set(actors.get(), site.code(), command.version(), days);
            case OpeningCommand.BackToUsual _ -> openings.clear(actors.get(), site.code(), command.version(), days);
        };
        return switch (change) {
            case SiteChange.Applied _, SiteChange.Planned _, SiteChange.TakenBack _ -> new OpeningAnswer.Done();
            // What another manager did meanwhile is kept where this one wanted what was so before.
            case SiteChange.Unchanged _ ->
                sites.version(site.code()) == command.version()
                        ? new OpeningAnswer.Unchanged()
                        : new OpeningAnswer.ChangedMeanwhile();
            case SiteChange.Conflicting _, SiteChange.UnknownVersion _ -> new OpeningAnswer.ChangedMeanwhile();
            case SiteChange.PastInstant _ -> new OpeningAnswer.PastDay();
            case SiteChange.UnknownService _ -> new OpeningAnswer.UnknownService();
            case SiteChange.ConflictsWithPlan plan -> new OpeningAnswer.PlannedOtherwise(site.local(plan.from()));
            case SiteChange.UnknownSite _,
                    SiteChange.OnlySite _,
                    SiteChange.Invalid _,
                    SiteChange.AnotherSite _,
                    SiteChange.Strands _ -> new OpeningAnswer.NotPossible();
        };
    }

    private static SortedMap<LocalDate, List<Opening.Span>> hours(OpeningCommand command) {
        SortedMap<LocalDate, List<Opening.Span>> hours = new TreeMap<>();
        switch (command) {
            case OpeningCommand.SetHours set -> set.days().forEach((day, spans) -> hours.put(day, spans(spans)));
            case OpeningCommand.BackToUsual back -> back.dates().forEach(day -> hours.put(day, List.of()));
        }
        return hours;
    }

    private static List<Opening.Span> spans(List<OpeningCalendar.Hours> hours) {
        return hours.stream()
                .map(span -> new Opening.Span(span.from(), span.until()))
                .toList();
    }

    private static Map<Locale, String> reason(OpeningCommand command) {
        return switch (command) {
            case OpeningCommand.SetHours set -> set.reason();
            case OpeningCommand.BackToUsual _ -> Map.of();
        };
    }
}
