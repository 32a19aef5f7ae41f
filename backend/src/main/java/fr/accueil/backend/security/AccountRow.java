// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The row of an account. */
@Entity
@Table(name = "account")
class AccountRow {

    @Id
    private String login = "";

    private String name = "";
    private String passwordHash = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.AGENT;

    private @Nullable String site;

    protected AccountRow() {}

    AccountRow(String login, String name, String passwordHash, Role role, @Nullable String site) {
        this.login = login;
        this.name = name;
        this.passwordHash = passwordHash;
        this.role = role;
        this.site = site;
    }

    String name() {
        return name;
    }

    SignedIn signedIn() {
        return new SignedIn(new Actor(login, role, Optional.ofNullable(site)), name, passwordHash);
    }
}
