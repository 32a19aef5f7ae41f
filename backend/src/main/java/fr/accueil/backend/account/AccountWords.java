// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** An account as the audit tells it. */
final class AccountWords {

    private AccountWords() {}

    static String subject(String login) {
        return "ACCOUNT/" + login;
    }

    static String of(Account account) {
        return of(account.name(), account.mail(), account.grants());
    }

    /** The address itself is not told: only whether there is one. */
    static String of(String name, Optional<String> mail, Grants grants) {
        return "name: " + name + "\nroles: " + roles(grants) + "\nmail: " + (mail.isPresent() ? "yes" : "no");
    }

    /** The same with the provider of the person. */
    static String of(String name, Optional<String> mail, Grants grants, String provider) {
        return of(name, mail, grants) + "\nprovider: " + provider;
    }

    private static String roles(Grants grants) {
        return switch (grants) {
            case Grants.Everywhere(Role role) -> role + " at all sites";
            case Grants.AtSites(SortedMap<String, Role> roles) ->
                roles.entrySet().stream()
                        .map(one -> one.getValue() + " at " + one.getKey())
                        .collect(Collectors.joining(", "));
        };
    }
}
