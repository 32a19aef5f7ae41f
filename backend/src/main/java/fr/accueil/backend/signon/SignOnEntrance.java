// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.security.ByProvider;
import fr.accueil.backend.security.SignOnRefusal;
import fr.accueil.backend.security.SignedIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.transaction.TransactionException;

/** Where people come back from a provider: they are signed in, or told why not. */
final class SignOnEntrance extends AbstractAuthenticationProcessingFilter {

    /** Under this name a request holds what the provider signed. */
    static final String ID_TOKEN = SignOnEntrance.class.getName();

    private final Providers providers;
    private final SignOn signOn;
    private final SignOnAddresses addresses;
    private final AuthenticationFailureHandler refused;

    SignOnEntrance(
            Providers providers, SignOn signOn, SignOnAddresses addresses, AuthenticationFailureHandler refused) {
        super(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, SignOnAddresses.BACK + "*"));
        this.providers = providers;
        this.signOn = signOn;
        this.addresses = addresses;
        this.refused = refused;
    }

    /** It came to nothing. */
    static final class Refused extends AuthenticationException {
        private static final long serialVersionUID = 1L;
        private final SignOnRefusal refusal;
        private final String provider;
        private final transient Optional<SignedIn> owner;

        Refused(SignOnRefusal refusal, String provider, Optional<SignedIn> owner) {
            super("refused");
            this.refusal = refusal;
            this.provider = provider;
            this.owner = owner;
        }

        SignOnRefusal refusal() {
            return refusal;
        }

        String provider() {
            return provider;
        }

        Optional<SignedIn> owner() {
            return owner;
        }
    }

    @Override
    public Authentication attemptAuthentication(HttpServletRequest request, HttpServletResponse response) {
        String id = request.getServletPath().substring(SignOnAddresses.BACK.length());
        Providers.One provider =
                providers.find(id).orElseThrow(() -> new Refused(SignOnRefusal.EXPIRED, "", Optional.empty()));
        return switch (outcome(provider, request)) {
            case SignOn.Outcome.Entered(SignedIn person, String idToken) -> {
                request.setAttribute(ID_TOKEN, idToken);
                UsernamePasswordAuthenticationToken done =
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
                done.setDetails(new ByProvider(provider.settings().id()));
                yield done;
            }
            case SignOn.Outcome.Refused(SignOnRefusal refusal, Optional<SignedIn> owner) ->
                throw new Refused(refusal, provider.settings().id(), owner);
        };
    }

    private SignOn.Outcome outcome(Providers.One provider, HttpServletRequest request) {
        URI back = addresses.back(request, provider.settings().id());
        SignOn.Return with = new SignOn.Return(
                SignOnCookie.kept(request),
                Optional.ofNullable(request.getParameter("state")),
                Optional.ofNullable(request.getParameter("code")),
                Optional.ofNullable(request.getParameter("error")),
                Optional.ofNullable(request.getParameter("iss")),
                back);
        try {
            return signOn.come(provider, with);
        } catch (DataAccessException | TransactionException e) {
            return new SignOn.Outcome.Refused(SignOnRefusal.LATER, Optional.empty());
        }
    }

    @Override
    protected void successfulAuthentication(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Authentication done)
            throws IOException, ServletException {
        response.addCookie(SignOnCookie.none(request));
        super.successfulAuthentication(request, response, chain, done);
    }

    /** What was signed in before stays: a link that leads nowhere ends no sign-in. */
    @Override
    protected void unsuccessfulAuthentication(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failed)
            throws IOException, ServletException {
        response.addCookie(SignOnCookie.none(request));
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        boolean isIn = before != null && before.getPrincipal() instanceof SignedIn;
        boolean isTwice = failed instanceof Refused one
                && (one.refusal() == SignOnRefusal.EXPIRED || one.refusal() == SignOnRefusal.USED);
        if (isIn && isTwice) {
            response.sendRedirect("/");
        } else {
            refused.onAuthenticationFailure(request, response, failed);
        }
    }
}
