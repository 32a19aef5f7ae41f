// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.idempotency.IdempotentCommands;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.language.StaffNames;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.ticket.AgentCommand;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterDetails;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.backend.ticket.command.CounterCommands;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.workplace.CounterChoice;
import fr.accueil.counter.workplace.CounterChoices;
import fr.accueil.counter.workplace.CounterPort;
import fr.accueil.counter.workplace.CounterReply;
import fr.accueil.counter.workplace.TakeCounterAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Implements the port of the counter. An account acts here as an agent: over the counter they hold, no other. */
@Component
class CounterAdapter implements CounterPort {

    private final CurrentSite currentSite;
    private final QueueQueries queries;
    private final CounterCommands counters;
    private final CounterCommandRunner executor;
    private final CounterSnapshots snapshots;
    private final IdempotentCommands idempotent;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final ScreenRefresher screenRefresher;

    CounterAdapter(
            CurrentSite currentSite,
            QueueQueries queries,
            CounterCommands counters,
            CounterCommandRunner executor,
            CounterSnapshots snapshots,
            IdempotentCommands idempotent,
            Accounts accounts,
            CurrentActor actors,
            ScreenRefresher screenRefresher) {
        this.currentSite = currentSite;
        this.queries = queries;
        this.counters = counters;
        this.executor = executor;
        this.snapshots = snapshots;
        this.idempotent = idempotent;
        this.accounts = accounts;
        this.actors = actors;
        this.screenRefresher = screenRefresher;
    }

    @Override
    public Agent agent() {
        Site site = site();
        return new Agent(
                accounts.nameOf(actor().name()),
                site.name().in(language(site)),
                site.zone(),
                currentSite.severalSites());
    }

    @Override
    public List<CounterChoice> counters() {
        Site site = site();
        String me = actor().name();
        Locale language = language(site);
        return queries.counters(site).stream()
                .map(counter -> new CounterChoice(
                        counter.code(),
                        StaffNames.counter(site, counter.code(), language),
                        CounterSnapshots.state(counter.state()),
                        StaffNames.queues(site, counter.queues(), language),
                        counter.agent().map(accounts::nameOf),
                        counter.agent().filter(me::equals).isPresent()))
                .toList();
    }

    @Override
    public CounterChoices rules(String counter) {
        Site site = site();
        return CounterChoiceReading.of(site, counter, language(site));
    }

    @Override
    public TakeCounterAnswer take(String counter, boolean takeOver) {
        Actor me = actor();
        AgentCommand.SetCounter open = new AgentCommand.SetCounter(
                CounterState.OPEN, Optional.of(me.name()), Optional.empty(), Optional.empty(), takeOver);
        return switch (counters.execute(me, site().code(), counter, open)) {
            case Answer.Done<CounterDetails> done -> new TakeCounterAnswer.Taken(snapshot(counter));
            case Answer.Refused<CounterDetails> refused
            when refused.reason() == Refusal.COUNTER_TAKEN ->
                new TakeCounterAnswer.HeldBy(snapshot(counter).holder().orElse(""));
            case Answer.Refused<CounterDetails> refused -> new TakeCounterAnswer.UnknownCounter();
        };
    }

    @Override
    public CounterSnapshot snapshot(String counter) {
        Site site = site();
        return snapshots.of(site, plan(site, counter), actor().name(), language(site));
    }

    @Override
    public Registration watch(String counter, Consumer<CounterSnapshot> listener) {
        Site site = site();
        String me = actor().name();
        Locale language = language(site);
        return screenRefresher.watch(
                site.code(),
                screensOf(site, counter),
                () -> {
                    Site now = currentSite.again(site);
                    return snapshots.of(now, plan(now, counter), me, language);
                },
                listener);
    }

    @Override
    public CounterReply act(String counter, Optional<String> visitor, CounterCommand command, UUID tap) {
        Site site = site();
        if (site.counter(counter).isEmpty()) {
            throw new IllegalArgumentException("no counter " + counter);
        }
        CounterCommandRunner.Place place = new CounterCommandRunner.Place(actor(), site.code(), counter, visitor);
        CounterReply reply =
                once(counter, new Press(counter, visitor, command), tap, () -> kept(executor.execute(place, command)));
        if (!CounterCommandRunner.isLogged(place.agent(), command)) {
            // No event says so, and the agent may have this counter in another window.
            screenRefresher.lookAgainAt(screensOf(site, counter));
        }
        return reply;
    }

    private static String screensOf(Site site, String counter) {
        return "counter " + site.code() + " " + counter;
    }

    /** What a press asks for, of which visitor. */
    private record Press(String counter, Optional<String> visitor, CounterCommand command) {}

    /** What is kept for a press. */
    private record PressOutcome(boolean noVisitor, @Nullable Refusal refusal) {}

    private static PressOutcome kept(Answer<?> answer) {
        return switch (answer) {
            case Answer.Done<?> done
            when done.value() instanceof Optional<?> next && next.isEmpty() -> new PressOutcome(true, null);
            case Answer.Done<?> done -> new PressOutcome(false, null);
            case Answer.Refused<?> refused -> new PressOutcome(false, refused.reason());
        };
    }

    private CounterReply once(String counter, Press press, UUID tap, Supplier<PressOutcome> command) {
        Site site = site();
        IdempotentCommands.Key key = new IdempotentCommands.Key("counter " + actor().name(), tap.toString());
        return switch (idempotent.once(site, key, press, PressOutcome.class, command)) {
            case IdempotentCommands.Result.Answered<PressOutcome> answered -> reply(answered.answer(), counter);
            case IdempotentCommands.Result.KeyReused<PressOutcome> reused ->
                new CounterReply.Refused(snapshot(counter), RefusalWords.keyReused(language(site)));
        };
    }

    private CounterReply reply(PressOutcome outcome, String counter) {
        CounterSnapshot now = snapshot(counter);
        if (outcome.refusal() != null) {
            return new CounterReply.Refused(now, RefusalWords.of(outcome.refusal(), language(site())));
        }
        return outcome.noVisitor() ? new CounterReply.NoVisitorWaiting(now) : new CounterReply.Done(now);
    }

    private static Locale language(Site site) {
        return ScreenLanguage.or(site.language());
    }

    private Actor actor() {
        return actors.get().asAgent();
    }

    private Site site() {
        return currentSite.get();
    }

    private static CounterPlan plan(Site site, String counter) {
        return site.counter(counter).orElseThrow(() -> new IllegalArgumentException("no counter " + counter));
    }
}
