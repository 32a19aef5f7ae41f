// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.language.ScreenLanguage;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.CurrentSite;
import fr.accueil.backend.security.Permission;
import fr.accueil.backend.security.TokenScope;
import fr.accueil.backend.security.token.StoredToken;
import fr.accueil.backend.security.token.TokenAnswer;
import fr.accueil.backend.security.token.TokenCommands;
import fr.accueil.backend.security.token.TokenRequest;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.manager.common.Choice;
import fr.accueil.manager.token.MadeToken;
import fr.accueil.manager.token.TokenList;
import fr.accueil.manager.token.TokenPort;
import fr.accueil.manager.token.WantedToken;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Implements the port of the page of tokens. */
@Component
class TokenAdapter implements TokenPort {

    private final CurrentSite currentSite;
    private final CurrentActor actors;
    private final TokenCommands commands;
    private final Sites sites;
    private final Clock clock;

    TokenAdapter(CurrentSite currentSite, CurrentActor actors, TokenCommands commands, Sites sites, Clock clock) {
        this.currentSite = currentSite;
        this.actors = actors;
        this.commands = commands;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public TokenList tokens() {
        Site site = currentSite.require(Permission.MANAGE_TOKENS);
        Actor actor = actors.get();
        Locale language = ScreenLanguage.or(site.language());
        Instant now = clock.instant();
        return new TokenList(
                site.name().in(language),
                site.zone(),
                now,
                site.serviceDay(now),
                choices(actor, language),
                actor.site().isEmpty(),
                commands.list(actor).stream()
                        .map(token -> shown(token, language, now))
                        .toList());
    }

    private List<Choice> choices(Actor actor, Locale language) {
        return sites.all().stream()
                .filter(site -> actor.site().map(site.code()::equals).orElse(true))
                .map(site -> new Choice(site.code(), site.name().in(language)))
                .toList();
    }

    private TokenList.Token shown(StoredToken token, Locale language, Instant now) {
        return new TokenList.Token(
                token.id(),
                token.name(),
                switch (token.right()) {
                    case StoredToken.Right.OfScope of -> Optional.of(scope(of.scope()));
                    case StoredToken.Right.OfRole _ -> Optional.empty();
                },
                token.site().map(code -> name(code, language)),
                token.createdAt(),
                token.createdBy(),
                commands.lastDay(token),
                token.isOver(now),
                token.usedAt());
    }

    private String name(String code, Locale language) {
        return sites.find(code).map(site -> site.name().in(language)).orElse(code);
    }

    @Override
    public MadeToken create(WantedToken wanted) {
        TokenRequest request = new TokenRequest(wanted.name(), scope(wanted.scope()), wanted.site(), wanted.lastDay());
        return switch (commands.create(actors.get(), request)) {
            case TokenAnswer.Created made -> new MadeToken.Made(made.token().name(), made.value());
            case TokenAnswer.Refused refused -> new MadeToken.Refused(fault(refused.reason()));
        };
    }

    @Override
    public void revoke(String key) {
        commands.revoke(actors.get(), key);
    }

    private static MadeToken.Fault fault(TokenAnswer.Reason reason) {
        return switch (reason) {
            case NAME_MISSING -> MadeToken.Fault.NAME_MISSING;
            case NAME_TOO_LONG -> MadeToken.Fault.NAME_TOO_LONG;
            case NAME_UNREADABLE -> MadeToken.Fault.NAME_UNREADABLE;
            case NAME_TAKEN -> MadeToken.Fault.NAME_TAKEN;
            case SITE_UNKNOWN -> MadeToken.Fault.SITE_UNKNOWN;
            case DAY_OVER -> MadeToken.Fault.DAY_OVER;
            case DAY_TOO_FAR -> MadeToken.Fault.DAY_TOO_FAR;
            case TOO_MANY -> MadeToken.Fault.TOO_MANY;
        };
    }

    private static TokenList.Scope scope(TokenScope scope) {
        return switch (scope) {
            case KIOSK -> TokenList.Scope.KIOSK;
            case FEED -> TokenList.Scope.FEED;
            case STATISTICS -> TokenList.Scope.STATISTICS;
            case APPOINTMENTS -> TokenList.Scope.APPOINTMENTS;
            case COUNTERS -> TokenList.Scope.COUNTERS;
            case FULL -> TokenList.Scope.FULL;
        };
    }

    private static TokenScope scope(TokenList.Scope scope) {
        return switch (scope) {
            case KIOSK -> TokenScope.KIOSK;
            case FEED -> TokenScope.FEED;
            case STATISTICS -> TokenScope.STATISTICS;
            case APPOINTMENTS -> TokenScope.APPOINTMENTS;
            case COUNTERS -> TokenScope.COUNTERS;
            case FULL -> TokenScope.FULL;
        };
    }
}
