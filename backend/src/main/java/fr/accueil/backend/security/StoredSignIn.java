// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.security.entry.SignInEntries;
import fr.accueil.backend.security.signin.ClientMachine;
import fr.accueil.backend.security.signin.KnownMachines;
import fr.accueil.backend.security.signin.OpenSessions;
import fr.accueil.backend.security.signin.SignIns;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Keeps a person signed in after a restart of the server, by a cookie that stands for a stored sign-in. The token stays the
 * same as long as the sign-in is open, because a page sends several requests at once.
 */
public final class StoredSignIn implements RememberMeServices, LogoutHandler {

    static final String COOKIE = "accueil-agent";

    private final SignIns signIns;
    private final People people;
    private final KnownMachines machines;
    private final SignInEntries entries;
    private final String key;

    /** @param key by which the framework knows that an authentication was made here */
    StoredSignIn(SignIns signIns, People people, KnownMachines machines, SignInEntries entries, String key) {
        this.signIns = signIns;
        this.people = people;
        this.machines = machines;
        this.entries = entries;
        this.key = key;
    }

    String key() {
        return key;
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication done) {
        // First: without its entry there is no sign-in.
        CurrentActor.of(done)
                .ifPresent(person -> entries.signedIn(person, request.getRemoteAddr(), ByProvider.of(done)));
        String token = begin(done, request);
        request.getSession().setAttribute(OpenSessions.SIGN_IN, SignIns.id(token));
        response.addCookie(cookie(token, request, SignIns.LASTS));
        machines.remember(done.getName(), request, response);
    }

    private String begin(Authentication done, HttpServletRequest request) {
        int epoch = done.getPrincipal() instanceof SignedIn person ? person.epoch() : 0;
        return signIns.begin(done.getName(), epoch, ClientMachine.of(request.getHeader(HttpHeaders.USER_AGENT)));
    }

    /** Opens a new sign-in for a person whose account was just changed by themselves; the session begins anew. */
    public void renew(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        ClientMachine from = ClientMachine.of(request.getHeader(HttpHeaders.USER_AGENT));
        response.addCookie(cookie(signIns.begin(person.login(), person.epoch(), from), request, SignIns.LASTS));
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = token(request);
        if (token.isEmpty()) {
            return null;
        }
        try {
            Optional<SignIns.Open> open = signIns.find(token.get());
            if (open.isPresent()) {
                UserDetails person = people.find(open.get().account())
                        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
                SignInMark.mark(request);
                request.getSession()
                        .setAttribute(OpenSessions.SIGN_IN, open.get().id());
                return new RememberMeAuthenticationToken(key, person, person.getAuthorities());
            }
        } catch (UsernameNotFoundException e) {
            signIns.end(SignIns.id(token.get()));
        } catch (DataAccessException e) {
            // The sign-in may be good: it is asked again with the next request.
            return null;
        }
        loginFail(request, response);
        return null;
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", request, Duration.ZERO));
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        CurrentActor.of(person).ifPresent(actor -> entries.signedOut(actor, request.getRemoteAddr()));
        token(request).map(SignIns::id).ifPresent(signIns::end);
        sessionSignIn(request).ifPresent(signIns::end);
        loginFail(request, response);
    }

    /** The id of the sign-in with which the session of a request began. */
    static Optional<String> sessionSignIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session)
                .map(own -> own.getAttribute(OpenSessions.SIGN_IN))
                .map(String::valueOf);
    }

    private static Optional<String> token(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Arrays.stream(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Cookie cookie(String value, HttpServletRequest request, Duration kept) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) kept.toSeconds());
        return cookie;
    }
}
