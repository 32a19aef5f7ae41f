// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import fr.accueil.manager.account.AccountForm.RoleAt;
import fr.accueil.manager.account.StaffRole;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Roles of a person, as the page shows them and as the server knows them. */
final class AccountRoles {

    private AccountRoles() {}

    static List<RoleAt> shown(Optional<Grants> grants) {
        return grants.map(given -> switch (given) {
                    case Grants.Everywhere(Role role) -> List.of(new RoleAt(Optional.empty(), shown(role)));
                    case Grants.AtSites(SortedMap<String, Role> roles) ->
                        roles.entrySet().stream()
                                .map(one -> new RoleAt(Optional.of(one.getKey()), shown(one.getValue())))
                                .toList();
                })
                .orElse(List.of());
    }

    /** Empty without a role; a role at all sites stands alone. */
    static Optional<Grants> given(List<RoleAt> roles) {
        Optional<Grants> everywhere = roles.stream()
                .filter(one -> one.site().isEmpty())
                .findFirst()
                .map(one -> Grants.everywhere(known(one.role())));
        SortedMap<String, Role> bySite = new TreeMap<>();
        roles.forEach(one -> one.site().ifPresent(site -> bySite.put(site, known(one.role()))));
        return everywhere.or(
                () -> Optional.of(bySite).filter(map -> !map.isEmpty()).map(Grants.AtSites::new));
    }

    private static Role known(StaffRole role) {
        return switch (role) {
            case AGENT -> Role.AGENT;
            case RECEPTION -> Role.RECEPTION;
            case MANAGER -> Role.MANAGER;
            case ADMIN -> Role.ADMIN;
        };
    }

    private static StaffRole shown(Role role) {
        return switch (role) {
            case AGENT, KIOSK, SCREEN -> StaffRole.AGENT;
            case RECEPTION -> StaffRole.RECEPTION;
            case MANAGER -> StaffRole.MANAGER;
            case ADMIN -> StaffRole.ADMIN;
        };
    }
}
