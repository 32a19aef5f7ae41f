// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.command.TrainingAnswer;
import fr.accueil.backend.ticket.command.TrainingCommands;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.manager.training.TrainingPort;
import fr.accueil.manager.training.TrainingReply;
import fr.accueil.manager.training.TrainingState;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Implements the port of the page of the training. */
@Component
class TrainingAdapter implements TrainingPort {

    private static final Duration USUAL = Duration.ofHours(2);

    private final CurrentSite currentSite;
    private final CurrentActor actors;
    private final TrainingCommands commands;
    private final QueueQueries queries;
    private final Accounts accounts;
    private final ScreenRefresher screenRefresher;
    private final Clock clock;

    TrainingAdapter(
            CurrentSite currentSite,
            CurrentActor actors,
            TrainingCommands commands,
            QueueQueries queries,
            Accounts accounts,
            ScreenRefresher screenRefresher,
            Clock clock) {
        this.currentSite = currentSite;
        this.actors = actors;
        this.commands = commands;
        this.queries = queries;
        this.accounts = accounts;
        this.screenRefresher = screenRefresher;
        this.clock = clock;
    }

    @Override
    public TrainingState training() {
        Site site = site();
        return state(site, ScreenLanguage.or(site.language()));
    }

    @Override
    public Registration watch(Consumer<TrainingState> listener) {
        Site site = site();
        Locale language = ScreenLanguage.or(site.language());
        return screenRefresher.watch(site.code(), () -> state(currentSite.again(site), language), listener);
    }

    private Site site() {
        return currentSite.require(Permission.TRAIN);
    }

    private TrainingState state(Site site, Locale language) {
        Instant now = clock.instant();
        Instant latest = TrainingCommands.latestEnd(site, now);
        return queries.atOneMoment(() -> {
            TrainingAnswer.VisitorsHere here = commands.visitors(site, now);
            return new TrainingState(
                    queries.lastSeq(site),
                    site.name().in(language),
                    site.zone(),
                    now,
                    proposed(site, now, latest),
                    latest,
                    queries.training(site)
                            .map(training -> new TrainingState.On(
                                    training.since(), training.until(), accounts.nameOf(training.by()))),
                    here.waiting(),
                    here.received());
        });
    }

    /** Two hours from now, on a full hour or half hour; midnight ends the day. */
    private static LocalTime proposed(Site site, Instant now, Instant latest) {
        Instant usual = now.plus(USUAL);
        LocalTime time = site.local(usual.isBefore(latest) ? usual : latest)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES);
        return usual.isBefore(latest) ? time.withMinute(time.getMinute() < 30 ? 0 : 30) : time;
    }

    @Override
    public TrainingReply start(LocalTime until) {
        Site site = site();
        LocalDate today = site.serviceDay(clock.instant());
        LocalDate day = until.equals(LocalTime.MIDNIGHT) ? today.plusDays(1) : today;
        return reply(commands.start(
                actors.get(), site, day.atTime(until).atZone(site.zone()).toInstant()));
    }

    @Override
    public TrainingReply end() {
        return reply(commands.end(actors.get(), site()));
    }

    private static TrainingReply reply(TrainingAnswer answer) {
        return switch (answer) {
            case TrainingAnswer.Done _ -> new TrainingReply.Done();
            case TrainingAnswer.AlreadyOn _ -> new TrainingReply.AlreadyOn();
            case TrainingAnswer.NotOn _ -> new TrainingReply.NotOn();
            case TrainingAnswer.BadEnd(Instant latest) -> new TrainingReply.BadEnd(latest);
            case TrainingAnswer.VisitorsHere(int waiting, int received) ->
                new TrainingReply.VisitorsHere(waiting, received);
        };
    }
}
