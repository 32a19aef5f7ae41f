// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.reception;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.account.Accounts;
import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.screen.ScreenRefresher;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.site.Site;
import fr.accueil.counter.common.Agent;
import fr.accueil.counter.reception.ReceptionCommand;
import fr.accueil.counter.reception.ReceptionPort;
import fr.accueil.counter.reception.ReceptionReply;
import fr.accueil.counter.reception.ReceptionSnapshot;
import fr.accueil.counter.reception.SearchResult;
import fr.accueil.counter.reception.SlipStatus;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Implements the port of the reception desk. */
@Component
class ReceptionAdapter implements ReceptionPort {

    private final CurrentSite currentSite;
    private final Accounts accounts;
    private final CurrentActor actors;
    private final ScreenRefresher screenRefresher;
    private final ReceptionSnapshots snapshots;
    private final ReceptionSearchResults finds;
    private final ReceptionCommandRunner commands;
    private final ReceptionTickets tickets;

    ReceptionAdapter(
            CurrentSite currentSite,
            Accounts accounts,
            CurrentActor actors,
            ScreenRefresher screenRefresher,
            ReceptionSnapshots snapshots,
            ReceptionSearchResults finds,
            ReceptionCommandRunner commands,
            ReceptionTickets tickets) {
        this.currentSite = currentSite;
        this.accounts = accounts;
        this.actors = actors;
        this.screenRefresher = screenRefresher;
        this.snapshots = snapshots;
        this.finds = finds;
        this.commands = commands;
        this.tickets = tickets;
    }

    @Override
    public Agent agent() {
        Site site = site();
        return new Agent(
                accounts.nameOf(actors.get().name()),
                site.name().in(ScreenLanguage.or(site.language())),
                site.zone(),
                currentSite.severalSites());
    }

    @Override
    public List<Locale> languages() {
        return site().languages();
    }

    @Override
    public ReceptionSnapshot snapshot(Locale language) {
        return snapshots.of(site(), actors.get(), language);
    }

    @Override
    public Registration watch(Locale language, Consumer<ReceptionSnapshot> listener) {
        Site site = site();
        Actor actor = actors.get();
        return screenRefresher.watch(
                site.code(), () -> snapshots.of(currentSite.again(site), actor, language), listener);
    }

    @Override
    public List<SearchResult> search(String text, Locale language) {
        return finds.search(site(), text, language);
    }

    @Override
    public ReceptionReply act(ReceptionCommand command, UUID tap, Locale language) {
        Site site = site();
        Actor actor = actors.get();
        ReceptionCommandRunner.Came came = commands.act(actor, site, command, tap, language);
        ReceptionSnapshot now = snapshots.of(site, actor, language);
        return switch (came) {
            case ReceptionCommandRunner.Came.Done done -> new ReceptionReply.Done(now);
            case ReceptionCommandRunner.Came.Refused(String sentence) -> new ReceptionReply.Refused(now, sentence);
            case ReceptionCommandRunner.Came.Given given ->
                new ReceptionReply.Given(now, tickets.shown(site, given, language));
        };
    }

    @Override
    public Registration print(String ticket, String kiosk, UUID tap, Consumer<SlipStatus> listener) {
        return tickets.print(site(), ticket, kiosk, tap, listener);
    }

    /** @throws fr.accueil.backend.security.NotAllowedException when the caller does not work at a reception desk */
    private Site site() {
        return currentSite.require(Permission.RECEIVE);
    }
}
