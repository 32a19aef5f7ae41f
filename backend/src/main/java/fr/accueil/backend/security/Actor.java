// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Optional;

/**
 * On whose behalf a command is given. Every command takes one, so that none can forget to ask.
 *
 * @param name the login of an account, the name of a token, or the code of a device
 * @param site the only site it may act at; empty for all
 */
public record Actor(String name, Role role, Optional<String> site) {

    /** @throws NotAllowedException when this role, or this site, is not the actor's */
    public void require(Permission permission, String at) {
        if (!role.may(permission) || site.filter(own -> !own.equals(at)).isPresent()) {
            throw new NotAllowedException(name, permission, at);
        }
    }

    /** @throws NotAllowedException when this role is not the actor's, or only at one site */
    public void requireEverywhere(Permission permission) {
        if (!role.may(permission) || site.isPresent()) {
            throw new NotAllowedException(name, permission, "all sites");
        }
    }

    public boolean may(Permission permission) {
        return role.may(permission);
    }

    /** The same person with no more rights than over the counter that they hold. */
    public Actor asAgent() {
        return !role.may(Permission.SERVE) ? this : new Actor(name, Role.AGENT, site);
    }
}
