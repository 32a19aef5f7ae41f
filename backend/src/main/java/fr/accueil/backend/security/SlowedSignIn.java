// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.time.Duration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;

/** Checks a password, unless too many attempts just failed. */
final class SlowedSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInDelays delays;

    SlowedSignIn(DaoAuthenticationProvider passwords, SignInDelays delays) {
        this.passwords = passwords;
        this.delays = delays;
    }

    /** Too early: so many seconds are left. */
    static final class TooEarly extends LockedException {
        private static final long serialVersionUID = 1L;
        private final long seconds;

        TooEarly(Duration left) {
            super("too early");
            this.seconds = left.toSeconds() + 1;
        }

        long seconds() {
            return seconds;
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String login = attempt.getName();
        Duration left = delays.left(login);
        if (left.isPositive()) {
            throw new TooEarly(left);
        }
        try {
            Authentication done = passwords.authenticate(attempt);
            delays.succeeded(login);
            return done;
        } catch (BadCredentialsException e) {
            delays.failed(login);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
