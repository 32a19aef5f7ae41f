// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A person who has signed in at a provider and has no account here.
 *
 * @param login the one they would have
 * @param first when they came first
 * @param last when they came last
 */
public record WaitingPerson(
        String id,
        ProviderPerson person,
        String login,
        String name,
        Optional<String> mail,
        Instant first,
        Instant last) {

    /** How many can wait at a time. */
    public static final int MOST = 200;

    /** It holds a name. */
    @Override
    public String toString() {
        return person + " who waits";
    }
}
