// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.file;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of a file of accounts, by their names in French and English, in plain small letters. */
enum AccountColumn {
    LOGIN("login", "identifiant"),
    NAME("name", "nom"),
    ROLE("role"),
    SITE("site"),
    MAIL("mail", "e-mail", "email", "courriel", "adresse");

    private final List<String> names;

    AccountColumn(String... names) {
        this.names = List.of(names);
    }

    static Optional<AccountColumn> named(String heading) {
        String plain = PlainText.of(heading);
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }

    boolean isNeeded() {
        return this == LOGIN || this == NAME || this == ROLE;
    }
}
