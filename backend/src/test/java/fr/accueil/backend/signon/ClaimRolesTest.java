// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Grants;
import fr.accueil.backend.security.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimRolesTest {

    private static final ClaimRoles ROLES = ClaimRoles.parse(
                    "CN=agents,OU=x=agent@nantes; chiefs = MANAGER @ nantes; desk=RECEPTION@chateaubriant; it=ADMIN@*;")
            .orElseThrow();

    @Test
    void groups_give_roles_at_sites_and_the_highest_at_each_counts() {
        assertThat(ROLES.of(List.of("CN=agents,OU=x", "chiefs", "desk", "others")))
                .contains(new Grants.AtSites(
                        new TreeMap<>(Map.of("nantes", Role.MANAGER, "chateaubriant", Role.RECEPTION))));
        assertThat(ROLES.of(List.of("it", "desk"))).contains(Grants.everywhere(Role.ADMIN));
        assertThat(ROLES.of(List.of("IT", "agents"))).isEmpty();
        assertThat(ROLES.sites()).containsExactlyInAnyOrder("nantes", "chateaubriant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ";",
                "agents",
                "agents=AGENT",
                "agents=AGENT@",
                "=AGENT@nantes",
                "a=KIOSK@nantes",
                "a=AGENT@a b"
            })
    void what_has_another_form_is_not_read(String text) {
        assertThat(ClaimRoles.parse(text)).isEmpty();
    }

    @Test
    void groups_are_found_where_providers_put_them() {
        Claims claims = new Claims(Map.of(
                "realm_access", Map.of("roles", List.of("agents", 7, List.of("x"))),
                "https://id.example/groups", "chiefs",
                "many", Collections.nCopies(10_000, "g"),
                "long", "x".repeat(10_000)));

        assertThat(claims.texts("realm_access.roles")).containsExactly("agents", "7");
        assertThat(claims.texts("https://id.example/groups")).containsExactly("chiefs");
        assertThat(claims.texts("many")).hasSize(500);
        assertThat(claims.texts("long")).isEmpty();
        assertThat(claims.texts("nothing.at.all")).isEmpty();
    }
}
