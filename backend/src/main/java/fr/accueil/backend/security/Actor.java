// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Optional;

/**
 * On whose behalf a command is given. Every command takes one, so that none can forget to ask.
 *
 * @param name the login of an account, the name of a token, or the code of a device
 * @param site the only site it may act at; empty for all
 * @param scope of a token, whose rights then are those of the scope and not of the role
 */
public record Actor(String name, Role role, Optional<String> site, Optional<TokenScope> scope) {

    /** A person or a device. */
    public Actor(String name, Role role, Optional<String> site) {
        this(name, role, site, Optional.empty());
    }

    /** A program with a token. */
    public static Actor ofToken(String name, TokenScope scope, Optional<String> site) {
        return new Actor(name, scope.role(), site, Optional.of(scope));
    }

    /** @throws NotAllowedException when this role, or this site, is not the actor's */
    public void require(Permission permission, String at) {
        if (!may(permission) || site.filter(own -> !own.equals(at)).isPresent()) {
            throw new NotAllowedException(name, permission, at);
        }
    }

    public boolean may(Permission permission) {
        return scope.map(own -> own.may(permission)).orElseGet(() -> role.may(permission));
    }

    /** The same person with no more rights than over the counter that they hold. */
    public Actor asAgent() {
        return scope.isPresent() || !role.may(Permission.SERVE) ? this : new Actor(name, Role.AGENT, site);
    }
}
