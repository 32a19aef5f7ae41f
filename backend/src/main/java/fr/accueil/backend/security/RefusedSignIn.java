// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.security.entry.SignInEntries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.stereotype.Component;

/** Says why a sign-in was refused, and counts it for the audit; not when the database does not answer. */
@Component
final class RefusedSignIn implements AuthenticationFailureHandler {

    private final People people;
    private final SignInEntries entries;

    RefusedSignIn(People people, SignInEntries entries) {
        this.people = people;
        this.entries = entries;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        if (!(e instanceof InternalAuthenticationServiceException)) {
            String login = request.getParameter(UsernamePasswordAuthenticationFilter.SPRING_SECURITY_FORM_USERNAME_KEY);
            entries.refused(owner(Objects.requireNonNullElse(login, "")), request.getRemoteAddr());
        }
        response.sendRedirect(
                switch (e) {
                    case SlowedSignIn.TooEarly early -> "/sign-in?wait=" + early.seconds();
                    case InternalAuthenticationServiceException _ -> "/sign-in?later";
                    case AuthenticationException _ ->
                        OneTimePassword.isOne(request.getParameter("password"))
                                ? "/sign-in?wrong=once"
                                : "/sign-in?wrong";
                });
    }

    /** Whose login was typed. */
    private Optional<Actor> owner(String login) {
        try {
            return people.owner(login).map(SignedIn::actor);
        } catch (DataAccessException e) {
            return Optional.empty();
        }
    }
}
