// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.account.AccountDraft;
import fr.accueil.backend.account.ProviderVisit.RolesBy;
import fr.accueil.backend.security.Grants;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person as the claims of a provider describe them. */
final class PersonClaims {

    private PersonClaims() {}

    /** With what the claims give; empty when they tell neither a name nor an address. */
    static Optional<AccountDraft> draft(Claims claims, SignOnProvider.Roles roles) {
        Optional<String> mail = claims.text("email");
        Optional<String> name = name(claims).or(() -> mail);
        Optional<Grants> grants =
                roles.by() == RolesBy.HAND ? Optional.empty() : roles.map().of(claims.texts(roles.claim()));
        return name.map(shown -> new AccountDraft(login(claims, mail), shown, mail.orElse(""), grants));
    }

    /** First names and family name as the office uses them, or what the provider shows. */
    private static Optional<String> name(Claims claims) {
        String parts = Stream.of(
                        claims.text("given_name"), claims.text("usual_name").or(() -> claims.text("family_name")))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return Optional.of(parts)
                .filter(text -> !text.isEmpty())
                .or(() -> claims.text("name"))
                .or(() -> claims.text("preferred_username"));
    }

    private static String login(Claims claims, Optional<String> mail) {
        return claims.text("preferred_username")
                .or(() -> mail.map(address -> address.substring(0, Math.max(0, address.indexOf('@')))))
                .filter(text -> !text.isEmpty())
                .or(() -> claims.text("uid"))
                .orElse("");
    }
}
