// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.security.signin.KnownMachines;
import fr.accueil.backend.security.signin.PasswordTurns;
import fr.accueil.backend.security.signin.SignInDelays;
import fr.accueil.backend.security.signin.SignInDelays.Answer;
import fr.accueil.backend.security.signin.SignInDetails;
import java.time.Duration;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.TransactionException;

/** Checks a password, unless too many attempts just failed. The attempt is counted before the password is checked. */
final class SlowedSignIn implements AuthenticationProvider {

    private static final Duration BUSY = Duration.ofSeconds(2);

    private final DaoAuthenticationProvider passwords;
    private final People people;
    private final SignInDelays delays;
    private final KnownMachines machines;
    private final PasswordTurns turns;

    SlowedSignIn(
            DaoAuthenticationProvider passwords,
            People people,
            SignInDelays delays,
            KnownMachines machines,
            PasswordTurns turns) {
        this.passwords = passwords;
        this.people = people;
        this.delays = delays;
        this.machines = machines;
        this.turns = turns;
    }

    /** Too early: so many seconds are left. */
    static final class TooEarly extends LockedException {
        private static final long serialVersionUID = 1L;
        private final long seconds;

        TooEarly(Duration left) {
            super("too early");
            this.seconds = left.plusNanos(999_999_999).toSeconds();
        }

        long seconds() {
            return seconds;
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        SignInDetails from =
                attempt.getDetails() instanceof SignInDetails details ? details : new SignInDetails("", null);
        Optional<String> machine = machines.recognise(from.machine(), attempt.getName());
        try {
            return switch (delays.reserve(attempt.getName(), from.network(), machine)) {
                case Answer.TooEarly(Duration left) -> throw new TooEarly(left);
                case Answer.Reserved reserved -> judge(attempt, reserved, machine.isPresent());
            };
        } catch (DataAccessException | TransactionException e) {
            throw new InternalAuthenticationServiceException("the database does not answer", e);
        }
    }

    private Authentication judge(Authentication attempt, Answer.Reserved reserved, boolean known) {
        try {
            Optional<Authentication> done = turns.take(known, () -> passwords.authenticate(attempt));
            if (done.isEmpty()) {
                delays.takeBack(reserved);
                throw new TooEarly(BUSY);
            }
            if (!(done.get().getPrincipal() instanceof SignedIn person) || !people.enter(person)) {
                throw new BadCredentialsException("the password was used or changed a moment before");
            }
            delays.succeeded(reserved);
            return done.get();
        } catch (BadCredentialsException | TooEarly e) {
            throw e;
        } catch (AuthenticationException e) {
            delays.takeBack(reserved);
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
