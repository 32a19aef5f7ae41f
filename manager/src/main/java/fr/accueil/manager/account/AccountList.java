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
 */
public record AccountList(ZoneId zone, Instant now, List<Choice> sites, List<Row> rows) {

    /**
     * An account.
     *
     * @param until how long a one-time password can be used
     * @param signIns how many are open
     * @param isFixed whether it is one of a demonstration, which does not change
     * @param isYours whether it is that of the person who looks
     */
    public record Row(
            AccountForm form,
            State state,
            Optional<Instant> until,
            Optional<Instant> lastSignIn,
            int signIns,
            boolean isFixed,
            boolean isYours) {

        String login() {
            return form.login();
        }

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
