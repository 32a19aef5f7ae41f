// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.account.password.PasswordFault;
import fr.accueil.backend.account.password.PasswordRules;
import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.SignedIn;
import fr.accueil.backend.security.signin.OpenSignIn;
import fr.accueil.backend.security.signin.PasswordTurns;
import fr.accueil.backend.security.signin.SignInDelays;
import fr.accueil.backend.security.signin.SignInDetails;
import fr.accueil.backend.security.signin.SignIns;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What people do with their own account: another password, and where they are signed in. */
@Component
public class OwnAccount {

    private static final OwnAccountAnswer BUSY = new OwnAccountAnswer.TooEarly(2);

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final PasswordTurns turns;
    private final SignInDelays delays;
    private final SignIns signIns;
    private final Audit audit;
    private final Demonstration demonstration;
    private final Clock clock;
    private final TransactionTemplate transaction;

    OwnAccount(
            AccountStore store,
            PasswordEncoder passwords,
            PasswordTurns turns,
            SignInDelays delays,
            SignIns signIns,
            Audit audit,
            Demonstration demonstration,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.passwords = passwords;
        this.turns = turns;
        this.delays = delays;
        this.signIns = signIns;
        this.audit = audit;
        this.demonstration = demonstration;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A new password, and the same once more. */
    public record Wish(String next, String again) {
        @Override
        public String toString() {
            return "(a password)";
        }
    }

    /** Chooses the first own password of a person who came in with a one-time password. */
    public OwnAccountAnswer choose(SignedIn person, Wish wish) {
        return person.mustChoose() ? checked(person, wish) : new OwnAccountAnswer.ChangedMeanwhile();
    }

    /**
     * Changes a password. The present one is asked, and guesses of it are slowed like guesses at the sign-in.
     *
     * @param present the password as it is, of any length
     * @param signIn the id of the sign-in by which the person asks
     */
    public OwnAccountAnswer change(SignedIn person, String present, Wish wish, SignInDetails from, String signIn) {
        if (hasProvider(person)) {
            return new OwnAccountAnswer.OfAProvider();
        }
        return switch (delays.reserve(person.login(), from.network(), Optional.of("sign-in " + signIn))) {
            case SignInDelays.Answer.TooEarly(var left) ->
                new OwnAccountAnswer.TooEarly(
                        Math.max(1, left.plusNanos(999_999_999).toSeconds()));
            case SignInDelays.Answer.Reserved reserved -> change(person, present, wish, reserved);
        };
    }

    private OwnAccountAnswer change(SignedIn person, String present, Wish wish, SignInDelays.Answer.Reserved reserved) {
        Optional<Boolean> right = turns.take(true, () -> passwords.matches(present, person.passwordHash()));
        if (right.isEmpty()) {
            delays.takeBack(reserved);
            return BUSY;
        }
        if (!right.get()) {
            return new OwnAccountAnswer.WrongPresent();
        }
        delays.succeeded(reserved);
        return demonstration.hasPerson(person.login())
                ? new OwnAccountAnswer.OfTheDemonstration()
                : checked(person, wish);
    }

    private OwnAccountAnswer checked(SignedIn person, Wish wish) {
        return fault(person, wish)
                .<OwnAccountAnswer>map(OwnAccountAnswer.Refused::new)
                .orElseGet(() -> turns.take(true, () -> hashed(person, wish)).orElse(BUSY));
    }

    private static Optional<PasswordFault> fault(SignedIn person, Wish wish) {
        return PasswordRules.fault(wish.next(), person.login(), person.name())
                .or(() -> wish.next().equals(wish.again())
                        ? Optional.empty()
                        : Optional.of(PasswordFault.TYPED_OTHERWISE));
    }

    private OwnAccountAnswer hashed(SignedIn person, Wish wish) {
        if (passwords.matches(wish.next(), person.passwordHash())) {
            return new OwnAccountAnswer.Refused(PasswordFault.SAME);
        }
        String hash = passwords.encode(wish.next());
        return Objects.requireNonNull(transaction.execute(status -> {
            store.lock();
            return keep(person, hash);
        }));
    }

    private OwnAccountAnswer keep(SignedIn person, String hash) {
        boolean same = store.find(person.login())
                .filter(account -> !account.disabled() && account.epoch() == person.epoch())
                .isPresent();
        if (!same) {
            return new OwnAccountAnswer.ChangedMeanwhile();
        }
        store.ownPassword(person.login(), hash, clock.instant());
        store.nextEpoch(person.login());
        signIns.endAll(person.login());
        audit.append(AuditEntry.of(AuditAction.PASSWORD_CHANGED, person.login(), AccountWords.subject(person.login())));
        return new OwnAccountAnswer.Chosen(
                Accounts.signedIn(store.find(person.login()).orElseThrow()));
    }

    /** Whether the person signs in at a provider, and has no password here. */
    public boolean hasProvider(SignedIn person) {
        return store.find(person.login()).flatMap(Account::provider).isPresent();
    }

    /** Where the person is signed in, the newest first. */
    public List<OpenSignIn> signIns(SignedIn person) {
        return signIns.of(person.login());
    }

    /** Ends one sign-in of the person; false when it was not there. */
    public boolean end(SignedIn person, String id) {
        return signIns.end(person.login(), id) && told(person, 1);
    }

    /** Ends all sign-ins of the person but one; false when there were none. */
    public boolean endOthers(SignedIn person, String kept) {
        int ended = signIns.endOthers(person.login(), kept);
        return ended > 0 && told(person, ended);
    }

    private boolean told(SignedIn person, int ended) {
        audit.append(AuditEntry.of(AuditAction.SESSION_ENDED, person.login(), AccountWords.subject(person.login()))
                .before("sign-ins: " + ended));
        return true;
    }
}
