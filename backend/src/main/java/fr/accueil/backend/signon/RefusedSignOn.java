// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.security.SignOnRefusal;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.security.entry.SignInEntries;
import fr.accueil.backend.time.RareLine;
import fr.accueil.backend.time.Ticker;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Says why the way by a provider came to nothing, and counts it for the audit. */
@Component
class RefusedSignOn implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedSignOn.class);

    /** What those who keep the server have to know of. */
    private static final Set<SignOnRefusal> LOGGED =
            Set.of(SignOnRefusal.NOT_SET_UP, SignOnRefusal.NOT_BELIEVED, SignOnRefusal.NAMELESS, SignOnRefusal.FULL);

    private final SignInEntries entries;
    private final Map<SignOnRefusal, RareLine> lines = new EnumMap<>(SignOnRefusal.class);

    RefusedSignOn(SignInEntries entries, Ticker ticker) {
        this.entries = entries;
        LOGGED.forEach(refusal -> lines.put(refusal, new RareLine(ticker)));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        if (!(e instanceof SignOnEntrance.Refused refused) || refused.provider().isEmpty()) {
            response.sendRedirect("/sign-in");
            return;
        }
        if (refused.refusal() != SignOnRefusal.LATER) {
            entries.refusedOf(refused.provider(), refused.owner().map(SignedIn::actor), request.getRemoteAddr());
        }
        log(refused);
        response.sendRedirect(page(refused.refusal(), refused.provider()));
    }

    private void log(SignOnEntrance.Refused refused) {
        RareLine line = lines.get(refused.refusal());
        if (line != null) {
            line.happened()
                    .ifPresent(times -> LOG.warn(
                            "Sign-in by \"{}\" refused: {} ({} since the last line).",
                            refused.provider(),
                            refused.refusal().key(),
                            times));
        }
    }

    /** The page of the sign-in with the sentence. */
    static String page(SignOnRefusal refusal, String provider) {
        return "/sign-in?on=" + refusal.key() + "&with=" + provider;
    }
}
