// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.file;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Roles and sites as they are written in a file, in French and English. */
final class RoleWords {

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("agent", Role.AGENT),
            Map.entry("agente", Role.AGENT),
            Map.entry("guichet", Role.AGENT),
            Map.entry("accueil", Role.RECEPTION),
            Map.entry("pre-accueil", Role.RECEPTION),
            Map.entry("preaccueil", Role.RECEPTION),
            Map.entry("reception", Role.RECEPTION),
            Map.entry("responsable", Role.MANAGER),
            Map.entry("manager", Role.MANAGER),
            Map.entry("admin", Role.ADMIN),
            Map.entry("administrateur", Role.ADMIN),
            Map.entry("administratrice", Role.ADMIN),
            Map.entry("administrator", Role.ADMIN));

    private static final Set<String> ALL = Set.of("", "*", "tous", "toutes", "tous les sites", "all", "all sites");

    private RoleWords() {}

    static Optional<Role> role(String cell) {
        return Optional.ofNullable(ROLES.get(PlainText.of(cell)));
    }

    /** @param site the code of a site, or a word for all */
    static Grants grants(Role role, String site) {
        return ALL.contains(PlainText.of(site)) ? Grants.everywhere(role) : Grants.at(site.strip(), role);
    }
}
