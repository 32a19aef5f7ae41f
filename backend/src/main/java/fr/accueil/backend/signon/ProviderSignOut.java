// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.security.signin.OpenSessions;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Signs people out at their provider too, once they are signed out here. */
@Component
class ProviderSignOut implements LogoutHandler, LogoutSuccessHandler {

    /** Under these names a request holds where the person goes on, and the provider's label. */
    static final String TO = ProviderSignOut.class.getName();

    static final String LABEL = TO + ".label";

    private final IdTokens tokens;
    private final Providers providers;
    private final SignOnState states;
    private final SignOnTurns turns;
    private final SignOnAddresses addresses;

    ProviderSignOut(
            IdTokens tokens, Providers providers, SignOnState states, SignOnTurns turns, SignOnAddresses addresses) {
        this.tokens = tokens;
        this.providers = providers;
        this.states = states;
        this.turns = turns;
        this.addresses = addresses;
    }

    /** Before the sign-in ends: what its provider signed goes with it. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        HttpSession session = request.getSession(false);
        Object signIn = session == null ? null : session.getAttribute(OpenSessions.SIGN_IN);
        if (signIn != null) {
            try {
                tokens.find(String.valueOf(signIn)).ifPresent(kept -> request.setAttribute(TO, kept));
            } catch (DataAccessException e) {
                // Without the database no sign-in is ended; the person is told so.
                request.removeAttribute(TO);
            }
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person)
            throws IOException, ServletException {
        if (!(request.getAttribute(TO) instanceof IdTokens.Kept kept)) {
            response.sendRedirect("/sign-in?out");
            return;
        }
        Optional<Providers.One> provider = providers.find(kept.provider());
        SignOnState.Begun begun = states.begin(SignOnState.Way.OUT, kept.provider());
        Optional<URI> to = provider.flatMap(one -> SignOnRequests.out(
                endpoint(one), kept.token(), addresses.out(request, kept.provider()), begun.state()));
        if (to.isEmpty()) {
            response.sendRedirect("/sign-in?out=stays&with=" + kept.provider());
            return;
        }
        response.addCookie(SignOnCookie.of(begun, request));
        request.setAttribute(TO, to.get().toString());
        request.setAttribute(LABEL, provider.orElseThrow().settings().label());
        request.getRequestDispatcher(SignOnPages.LEAVING).forward(request, response);
    }

    private Optional<URI> endpoint(Providers.One provider) {
        return provider.known()
                .fresh()
                .or(() -> turns.take(() -> provider.known().ask(providers.calls()))
                        .flatMap(known -> known))
                .map(knowledge -> knowledge.metadata().getEndSessionEndpointURI());
    }
}
