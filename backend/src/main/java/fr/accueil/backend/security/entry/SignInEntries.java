// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.entry;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.CountedRefusals;
import fr.accueil.backend.security.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes sign-ins, sign-outs and refused sign-ins to the audit. */
@Component
public class SignInEntries {

    private final Audit audit;
    private final CountedRefusals refusals;

    SignInEntries(Audit audit, CountedRefusals refusals) {
        this.audit = audit;
        this.refusals = refusals;
    }

    /** @param from the address of the machine */
    public void signedIn(Actor person, String from) {
        audit.append(of(AuditAction.SIGNED_IN, person).from(from));
    }

    /** @param from the address of the machine */
    public void signedOut(Actor person, String from) {
        audit.append(of(AuditAction.SIGNED_OUT, person).from(from));
    }

    private static AuditEntry of(AuditAction action, Actor person) {
        return AuditEntry.of(action, person.name(), person.name()).at(person.site());
    }

    /**
     * Counts a refused sign-in.
     *
     * @param owner whose login was typed; of one that no account has nothing is kept: people type passwords there
     * @param from the address of the machine
     */
    public void refused(Optional<Actor> owner, String from) {
        refusals.count(AuditEntry.of(
                        AuditAction.SIGN_IN_REFUSED,
                        AuditEntry.UNKNOWN,
                        owner.map(person -> "ACCOUNT/" + person.name()).orElse(AuditEntry.UNKNOWN))
                .at(owner.flatMap(Actor::site))
                .from(from));
    }
}
