// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import fr.accueil.manager.common.Choice;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The accounts at one moment.
 *
 * @param sites all of them, in the language of the page
 * @param rows by name
 * @param waiting the first first
 */
public record AccountList(ZoneId zone, Instant now, List<Choice> sites, List<Row> rows, List<Waiting> waiting) {

    /**
     * An account.
     *
     * @param until how long a one-time password can be used
     * @param signIns how many are open
     * @param isFixed whether it is one of a demonstration, which does not change
     * @param isYours whether it is that of the person who looks
     * @param provider where the person signs in, as people know it; empty for an account with a password
     */
    public record Row(
            AccountForm form,
            State state,
            Optional<Instant> until,
            Optional<Instant> lastSignIn,
            int signIns,
            boolean isFixed,
            boolean isYours,
            Optional<String> provider) {

        String login() {
            return form.login();
        }

        String name() {
            return form.name();
        }
    }

    /**
     * A person who has signed in at a provider and has no account yet.
     *
     * @param form as the account would be, without roles
     * @param provider as people know it
     * @param last when they came last
     */
    public record Waiting(String id, AccountForm form, String provider, Instant last) {

        String name() {
            return form.name();
        }
    }

    /** The state of an account. */
    public enum State {
        ACTIVE,
        /** The person has a one-time password that was not used. */
        AWAITED,
        /** The one-time password is over, or was used without choosing another. */
        STUCK,
        DISABLED
    }
}
