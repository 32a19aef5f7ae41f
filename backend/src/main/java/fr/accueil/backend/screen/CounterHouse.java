// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.Accounts;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.site.CounterPlan;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.CounterCommands;
import fr.accueil.backend.ticket.CounterRequest;
import fr.accueil.backend.ticket.CounterState;
import fr.accueil.backend.ticket.CounterView;
import fr.accueil.backend.ticket.HallReading;
import fr.accueil.backend.ticket.OnceOnly;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.RefusalWords;
import fr.accueil.counter.Agent;
import fr.accueil.counter.CounterChoice;
import fr.accueil.counter.CounterDesk;
import fr.accueil.counter.CounterSnapshot;
import fr.accueil.counter.DeskRules;
import fr.accueil.counter.Reply;
import fr.accueil.counter.Taking;
import fr.accueil.counter.Wish;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The counter's desk in this house. Whoever signed in acts here as an agent: over the counter they hold, no other. */
@Component
class CounterHouse implements CounterDesk {

    private static final String DONE = "done";
    private static final String NOBODY = "nobody";

    private final Sites sites;
    private final HallReading hall;
    private final CounterCommands counters;
    private final CounterWishes wishes;
    private final CounterSnapshots snapshots;
    private final OnceOnly onceOnly;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final Watching watching;

    CounterHouse(
            Sites sites,
            HallReading hall,
            CounterCommands counters,
            CounterWishes wishes,
            CounterSnapshots snapshots,
            OnceOnly onceOnly,
            Accounts accounts,
            CurrentActor actors,
            Watching watching) {
        this.sites = sites;
        this.hall = hall;
        this.counters = counters;
        this.wishes = wishes;
        this.snapshots = snapshots;
        this.onceOnly = onceOnly;
        this.accounts = accounts;
        this.actors = actors;
        this.watching = watching;
    }

    @Override
    public Agent agent() {
        Site site = site();
        return new Agent(accounts.nameOf(actor().name()), site.name().in(language(site)), site.zone());
    }

    @Override
    public List<CounterChoice> counters() {
        Site site = site();
        String me = actor().name();
        Locale language = language(site);
        return hall.counters(site).stream()
                .map(counter -> new CounterChoice(
                        counter.code(),
                        Names.counter(site, counter.code(), language),
                        CounterSnapshots.state(counter.state()),
                        Names.queues(site, counter.queues(), language),
                        counter.agent().map(accounts::nameOf),
                        counter.agent().filter(me::equals).isPresent()))
                .toList();
    }

    @Override
    public DeskRules rules(String counter) {
        Site site = site();
        return CounterChoices.of(site, counter, language(site));
    }

    @Override
    public Taking take(String counter, boolean takeOver) {
        Actor me = actor();
        CounterRequest open = new CounterRequest(
                CounterState.OPEN, Optional.of(me.name()), Optional.empty(), Optional.empty(), takeOver);
        return switch (counters.set(me, site().code(), counter, open)) {
            case Answer.Done<CounterView> done -> new Taking.Taken(look(counter));
            case Answer.Refused<CounterView> refused
            when refused.reason() == Refusal.COUNTER_TAKEN ->
                new Taking.HeldBy(look(counter).holder().orElse(""));
            case Answer.Refused<CounterView> refused -> new Taking.UnknownCounter();
        };
    }

    @Override
    public CounterSnapshot look(String counter) {
        Site site = site();
        return snapshots.look(site, plan(site, counter), actor().name(), language(site));
    }

    @Override
    public Registration watch(String counter, Consumer<CounterSnapshot> listener) {
        Site site = site();
        CounterPlan plan = plan(site, counter);
        String me = actor().name();
        Locale language = language(site);
        return watching.watch(
                site.code(), screensOf(site, counter), () -> snapshots.look(site, plan, me, language), listener);
    }

    @Override
    public Reply act(String counter, Optional<String> visitor, Wish wish, UUID tap) {
        Site site = site();
        if (site.counter(counter).isEmpty()) {
            throw new IllegalArgumentException("no counter " + counter);
        }
        CounterWishes.Place place = new CounterWishes.Place(actor(), site.code(), counter, visitor);
        Reply reply = once(counter, fingerprint(counter, visitor, wish), tap, () -> kept(wishes.carryOut(place, wish)));
        if (wish instanceof Wish.Note || wish instanceof Wish.Mark) {
            // No event tells of it, and the agent may have this counter in another window.
            watching.lookAgainAt(screensOf(site, counter));
        }
        return reply;
    }

    private static String screensOf(Site site, String counter) {
        return "counter " + site.code() + " " + counter;
    }

    /** Short, however long a note or the code of a counter: it names the press, its text need not be kept. */
    private static String fingerprint(String counter, Optional<String> visitor, Wish wish) {
        String asked = String.join("\n", counter, visitor.orElse(""), wish.toString());
        return UUID.nameUUIDFromBytes(asked.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What is kept for a tap: that it was done, that nobody waited, or the name of the refusal. */
    private static String kept(Answer<?> answer) {
        return switch (answer) {
            case Answer.Done<?> done when done.value() instanceof Optional<?> next && next.isEmpty() -> NOBODY;
            case Answer.Done<?> done -> DONE;
            case Answer.Refused<?> refused -> refused.reason().name();
        };
    }

    private Reply once(String counter, String asked, UUID tap, Supplier<String> command) {
        Site site = site();
        OnceOnly.Key key = new OnceOnly.Key("counter " + actor().name(), tap.toString(), asked);
        return switch (onceOnly.run(site, key, command)) {
            case OnceOnly.Result.First first -> reply(first.answer(), counter);
            case OnceOnly.Result.Again again -> reply(again.answer(), counter);
            case OnceOnly.Result.AnotherQuestion another -> new Reply.Done(look(counter));
        };
    }

    private Reply reply(String kept, String counter) {
        CounterSnapshot now = look(counter);
        return switch (kept) {
            case DONE -> new Reply.Done(now);
            case NOBODY -> new Reply.NobodyWaiting(now);
            default -> new Reply.Refused(now, RefusalWords.of(Refusal.valueOf(kept), language(site())));
        };
    }

    private static Locale language(Site site) {
        return ScreenLanguage.or(site.language());
    }

    private Actor actor() {
        return actors.get().asAgent();
    }

    private Site site() {
        return actors.get()
                .site()
                .flatMap(sites::find)
                .orElseGet(() -> sites.all().getFirst());
    }

    private static CounterPlan plan(Site site, String counter) {
        return site.counter(counter).orElseThrow(() -> new IllegalArgumentException("no counter " + counter));
    }
}
