// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.account.AccountDraft;
import fr.accueil.backend.account.ProviderAccounts;
import fr.accueil.backend.account.ProviderAnswer;
import fr.accueil.backend.account.ProviderPerson;
import fr.accueil.backend.account.ProviderVisit;
import fr.accueil.backend.limit.Limit;
import fr.accueil.backend.limit.RateLimiter;
import fr.accueil.backend.security.People;
import fr.accueil.backend.security.SignOnRefusal;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.time.Ticker;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The way of a person by a provider: there with a state, back with a code, in with an account of their own. */
@Component
class SignOn {

    private static final int LONGEST_CODE = 4_096;
    private static final Limit ONCE = new Limit(1, Duration.ofMinutes(5), 10_000);
    /** What a provider says when the person did not want to, or may not. */
    private static final Set<String> AWAY = Set.of("server_error", "temporarily_unavailable");

    private static final Set<String> NOT_SET_UP = Set.of(
            "invalid_request", "invalid_scope", "unauthorized_client", "unsupported_response_type", "invalid_client");

    private final Providers providers;
    private final SignOnState states;
    private final SignOnTurns turns;
    private final ProviderAccounts accounts;
    private final People people;
    private final RateLimiter<String> used;

    SignOn(
            Providers providers,
            SignOnState states,
            SignOnTurns turns,
            ProviderAccounts accounts,
            People people,
            Ticker ticker) {
        this.providers = providers;
        this.states = states;
        this.turns = turns;
        this.accounts = accounts;
        this.people = people;
        this.used = new RateLimiter<>(ticker, ONCE);
    }

    /** Where a person goes who wants to sign in. */
    sealed interface Start {

        /** To the provider. */
        record Leads(URI to, SignOnState.Begun begun) implements Start {}

        record Refused(SignOnRefusal refusal) implements Start {}
    }

    /** What came of a person who came back. */
    sealed interface Outcome {

        /** @param idToken as the provider signed it */
        record Entered(SignedIn person, String idToken) implements Outcome {

            /** It holds a name and a token. */
            @Override
            public String toString() {
                return "Entered[]";
            }
        }

        /** @param owner whose account it was, when the provider had vouched for them */
        record Refused(SignOnRefusal refusal, Optional<SignedIn> owner) implements Outcome {

            Refused(SignOnRefusal refusal) {
                this(refusal, Optional.empty());
            }
        }
    }

    /**
     * With what a person comes back, of any content.
     *
     * @param kept by the browser
     * @param issuer who says that it sent them
     */
    record Return(
            String kept,
            Optional<String> state,
            Optional<String> code,
            Optional<String> error,
            Optional<String> issuer,
            URI back) {

        /** It holds secrets. */
        @Override
        public String toString() {
            return "Return[]";
        }
    }

    /** @param back where the provider leads the person afterwards */
    Start start(Providers.One provider, URI back) {
        Optional<KnownProvider.Knowledge> fresh = provider.known().fresh();
        if (fresh.isPresent()) {
            return leads(provider.settings(), fresh.get(), back);
        }
        return turns.take(() -> provider.known()
                        .ask(providers.calls())
                        .map(knowledge -> leads(provider.settings(), knowledge, back))
                        .orElseGet(() -> new Start.Refused(SignOnRefusal.AWAY)))
                .orElseGet(() -> new Start.Refused(SignOnRefusal.BUSY));
    }

    private Start leads(SignOnProvider provider, KnownProvider.Knowledge knowledge, URI back) {
        SignOnState.Begun begun = states.begin(SignOnState.Way.IN, provider.id());
        URI to = SignOnRequests.in(
                provider,
                knowledge.metadata().getAuthorizationEndpointURI(),
                back,
                begun.state(),
                states.nonce(begun.state()),
                states.proof(begun.state()));
        return new Start.Leads(to, begun);
    }

    Outcome come(Providers.One provider, Return back) {
        SignOnProvider settings = provider.settings();
        if (!states.isOf(SignOnState.Way.IN, settings.id(), back.kept(), back.state())) {
            return new Outcome.Refused(SignOnRefusal.EXPIRED);
        }
        if (!used.reserve(back.state().orElseThrow())) {
            return new Outcome.Refused(SignOnRefusal.USED);
        }
        if (back.error().isPresent()) {
            return new Outcome.Refused(brokenOff(back.error().get()));
        }
        boolean isOther = back.issuer()
                .filter(issuer -> !issuer.equals(settings.issuer().toString()))
                .isPresent();
        Optional<String> code = back.code().filter(text -> !text.isBlank() && text.length() <= LONGEST_CODE);
        if (isOther || code.isEmpty()) {
            return new Outcome.Refused(SignOnRefusal.NOT_BELIEVED);
        }
        String state = back.state().orElseThrow();
        CodeExchange.Question question =
                new CodeExchange.Question(code.get(), back.back(), states.nonce(state), states.proof(state));
        return turns.take(() -> new CodeExchange(settings, provider.known(), providers.calls()).ask(question))
                .map(vouching -> judged(settings, vouching))
                .orElseGet(() -> new Outcome.Refused(SignOnRefusal.BUSY));
    }

    private static SignOnRefusal brokenOff(String error) {
        if (AWAY.contains(error)) {
            return SignOnRefusal.AWAY;
        }
        return NOT_SET_UP.contains(error) ? SignOnRefusal.NOT_SET_UP : SignOnRefusal.DECLINED;
    }

    private Outcome judged(SignOnProvider provider, Vouching vouching) {
        return switch (vouching) {
            case Vouching.Refused(SignOnRefusal refusal) -> new Outcome.Refused(refusal);
            case Vouching.Vouched vouched -> vouched(provider, vouched);
        };
    }

    private Outcome vouched(SignOnProvider provider, Vouching.Vouched vouched) {
        Claims claims = vouched.claims();
        if (provider.required().filter(one -> !one.isMetBy(claims)).isPresent()) {
            return new Outcome.Refused(SignOnRefusal.OTHER_OFFICE);
        }
        Optional<AccountDraft> draft = PersonClaims.draft(claims, provider.roles());
        if (draft.isEmpty()) {
            return new Outcome.Refused(SignOnRefusal.NAMELESS);
        }
        ProviderPerson person =
                new ProviderPerson(provider.id(), provider.issuer().toString(), vouched.subject());
        ProviderVisit visit =
                new ProviderVisit(person, draft.get(), provider.roles().by(), provider.mayWait());
        return switch (accounts.come(visit)) {
            case ProviderAnswer.Known(SignedIn known)
            when people.enter(known) -> new Outcome.Entered(known, vouched.idToken());
            // It was changed in this very moment.
            case ProviderAnswer.Known _ -> new Outcome.Refused(SignOnRefusal.LATER);
            case ProviderAnswer.Disabled(SignedIn owner) ->
                new Outcome.Refused(SignOnRefusal.DISABLED, Optional.of(owner));
            case ProviderAnswer.NoRole(SignedIn owner) ->
                new Outcome.Refused(SignOnRefusal.NO_ROLE, Optional.of(owner));
            case ProviderAnswer.Waiting() -> new Outcome.Refused(SignOnRefusal.WAITING);
            case ProviderAnswer.Unknown() -> new Outcome.Refused(SignOnRefusal.UNKNOWN);
            case ProviderAnswer.Full() -> new Outcome.Refused(SignOnRefusal.FULL);
        };
    }
}
