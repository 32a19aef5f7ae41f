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

    /**
     * Writes a sign-in.
     *
     * @param from the address of the machine
     * @param provider who vouched for the person, in place of a password
     */
    public void signedIn(Actor person, String from, Optional<String> provider) {
        AuditEntry entry = of(AuditAction.SIGNED_IN, person).from(from);
        audit.append(provider.map(id -> entry.after("provider: " + id)).orElse(entry));
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
        refused(owner.map(person -> "ACCOUNT/" + person.name()).orElse(AuditEntry.UNKNOWN), owner, from);
    }

    /**
     * Counts a refused sign-in by a provider.
     *
     * @param provider its name in the settings
     * @param owner whose account it was, when the provider had vouched for them
     */
    public void refusedOf(String provider, Optional<Actor> owner, String from) {
        String subject = "SIGN-ON/" + provider;
        refused(owner.map(person -> subject + "/" + person.name()).orElse(subject), owner, from);
    }

    private void refused(String subject, Optional<Actor> owner, String from) {
        refusals.count(AuditEntry.of(AuditAction.SIGN_IN_REFUSED, AuditEntry.UNKNOWN, subject)
                .at(owner.flatMap(Actor::site))
                .from(from));
    }
}
