// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A token of the API, kept as its hash. */
@Entity
@Table(name = "api_token")
class TokenRow {

    @Id
    private String tokenHash = "";

    private String name = "";

    @Enumerated(EnumType.STRING)
    private Role role = Role.AGENT;

    private @Nullable String site;

    protected TokenRow() {}

    TokenRow(String tokenHash, String name, Role role, @Nullable String site) {
        this.tokenHash = tokenHash;
        this.name = name;
        this.role = role;
        this.site = site;
    }

    Actor actor() {
        return new Actor(name, role, Optional.ofNullable(site));
    }
}
