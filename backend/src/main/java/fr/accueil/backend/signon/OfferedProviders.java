// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import fr.accueil.backend.security.ByProvider;
import fr.accueil.backend.security.ProviderSignOn;
import fr.accueil.backend.security.signin.OpenSessions;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The ways in by the providers of the settings. */
@Component
class OfferedProviders implements ProviderSignOn {

    private final Providers providers;
    private final ProviderSignOut signOut;
    private final SignOnEntrance entrance;

    OfferedProviders(
            Providers providers,
            SignOn signOn,
            SignOnAddresses addresses,
            RefusedSignOn refused,
            ProviderSignOut signOut,
            IdTokens tokens,
            VaadinDefaultRequestCache wanted) {
        this.providers = providers;
        this.signOut = signOut;
        this.entrance = new SignOnEntrance(providers, signOn, addresses, refused);
        SavedRequestAwareAuthenticationSuccessHandler on = new SavedRequestAwareAuthenticationSuccessHandler();
        on.setRequestCache(wanted);
        entrance.setAuthenticationSuccessHandler((request, response, done) -> {
            keep(tokens, request, done);
            on.onAuthenticationSuccess(request, response, done);
        });
    }

    private static void keep(IdTokens tokens, HttpServletRequest request, Authentication done) {
        Object signIn = request.getSession().getAttribute(OpenSessions.SIGN_IN);
        if (signIn != null
                && done.getDetails() instanceof ByProvider(String provider)
                && request.getAttribute(SignOnEntrance.ID_TOKEN) instanceof String token) {
            tokens.keep(String.valueOf(signIn), new IdTokens.Kept(provider, token));
        }
    }

    @Override
    public List<Offer> offers() {
        return providers.all().stream()
                .map(one -> new Offer(
                        one.settings().id(), one.settings().label(), one.known().isAway()))
                .toList();
    }

    @Override
    public AbstractAuthenticationProcessingFilter entrance() {
        return entrance;
    }

    @Override
    public LogoutHandler leaving() {
        return signOut;
    }

    @Override
    public LogoutSuccessHandler left() {
        return signOut;
    }
}
