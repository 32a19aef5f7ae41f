// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.account;

import java.util.List;
import java.util.Optional;

/**
 * An account as it is shown and written in a form.
 *
 * @param mail empty for none
 * @param roles one everywhere, or at most one for each site
 */
public record AccountForm(String login, String name, String mail, List<RoleAt> roles) {

    public AccountForm {
        roles = List.copyOf(roles);
    }

    /** @param site the code of a site; empty for all */
    public record RoleAt(Optional<String> site, StaffRole role) {}

    /** It holds a name and an address. */
    @Override
    public String toString() {
        return "(a form of an account)";
    }
}
