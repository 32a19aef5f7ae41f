// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The roles of a person: one everywhere, or one at each of some sites. */
public sealed interface Grants extends Serializable {

    /** One role at every site, also at those to come. */
    record Everywhere(Role role) implements Grants {

        /** @throws IllegalArgumentException for a role of machines */
        public Everywhere {
            requireStaff(role);
        }
    }

    /** @param roles by the code of the site, at least one */
    record AtSites(SortedMap<String, Role> roles) implements Grants {

        /** @throws IllegalArgumentException without a site, or for a role of machines */
        public AtSites {
            roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
            roles.values().forEach(Grants::requireStaff);
            if (roles.isEmpty()) {
                throw new IllegalArgumentException("a person without a role");
            }
        }
    }

    static Grants everywhere(Role role) {
        return new Everywhere(role);
    }

    /** One role at one site. */
    static Grants at(String site, Role role) {
        return new AtSites(new TreeMap<>(Map.of(site, role)));
    }

    /** The role at a site, if any. */
    default Optional<Role> roleAt(String site) {
        return switch (this) {
            case Everywhere(Role role) -> Optional.of(role);
            case AtSites(SortedMap<String, Role> roles) -> Optional.ofNullable(roles.get(site));
        };
    }

    /** The person acting at a site; empty where they have no role. */
    default Optional<Actor> actorAt(String login, String site) {
        return roleAt(site).map(role -> new Actor(login, role, Optional.of(site)));
    }

    /** The person before they have chosen a site: at all sites, or at the first of their own by its code. */
    default Actor actor(String login) {
        return switch (this) {
            case Everywhere(Role role) -> new Actor(login, role, Optional.empty());
            case AtSites(SortedMap<String, Role> roles) ->
                new Actor(
                        login,
                        roles.firstEntry().getValue(),
                        Optional.of(roles.firstEntry().getKey()));
        };
    }

    /** The person at the site of a page, or before one is chosen; a role everywhere stays one everywhere. */
    default Actor actor(String login, Optional<String> chosen) {
        return switch (this) {
            case Everywhere _ -> actor(login);
            case AtSites _ -> chosen.flatMap(site -> actorAt(login, site)).orElseGet(() -> actor(login));
        };
    }

    /** All roles that the person has anywhere. */
    default Set<Role> allRoles() {
        return switch (this) {
            case Everywhere(Role role) -> Set.of(role);
            case AtSites(SortedMap<String, Role> roles) -> Set.copyOf(roles.values());
        };
    }

    /** Whether the person keeps the accounts of all. */
    default boolean isAdministrator() {
        return equals(everywhere(Role.ADMIN));
    }

    private static void requireStaff(Role role) {
        if (!role.isStaff()) {
            throw new IllegalArgumentException("a person cannot be a " + role);
        }
    }
}
