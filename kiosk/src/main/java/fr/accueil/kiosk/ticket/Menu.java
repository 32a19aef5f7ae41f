// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.ticket;

import java.util.List;
import java.util.Optional;

/**
 * The groups of services on the first step.
 *
 * @param closed why the site is closed now, in the visitor's language; empty when it is open
 * @param unsure the service for undecided visitors, such as a reception ticket; empty when the site has none
 */
public record Menu(List<Group> groups, Optional<String> closed, Optional<Choice> unsure) {

    /**
     * A group of related services.
     *
     * @param icon one of: appointment, residence, driving, help, identity, people, question
     * @param prominent shown first and filled, such as "J'ai un rendez-vous"
     * @param services never empty; a group of one service opens it directly
     */
    public record Group(
            String code, String label, String hint, String icon, boolean prominent, List<Choice> services) {}

    /** One service in a group; {@code hint} may be empty. */
    public record Choice(String service, String label, String hint) {}
}
