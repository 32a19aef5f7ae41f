// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void only_managers_command_every_counter_and_watch_the_floor() {
        for (Permission permission : List.of(
                Permission.SERVE_FOR_OTHERS,
                Permission.WATCH_THE_FLOOR,
                Permission.READ_STATISTICS,
                Permission.MANAGE_DEVICES)) {
            assertThat(Arrays.stream(Role.values()).filter(role -> role.may(permission)))
                    .containsExactly(Role.MANAGER, Role.ADMIN);
        }
    }

    @Test
    void the_reception_desk_is_run_by_the_reception_and_by_managers() {
        assertThat(Arrays.stream(Role.values()).filter(role -> role.may(Permission.RECEIVE)))
                .containsExactly(Role.RECEPTION, Role.MANAGER, Role.ADMIN);
    }

    @Test
    void a_kiosk_gives_tickets_and_does_no_more() {
        assertThat(Arrays.stream(Permission.values()).filter(Role.KIOSK::may))
                .containsExactlyInAnyOrder(Permission.KNOW, Permission.READ, Permission.FOLLOW, Permission.ISSUE);
    }

    @Test
    void a_display_reads_and_commands_nothing() {
        assertThat(Arrays.stream(Permission.values()).filter(Role.SCREEN::may))
                .containsExactly(Permission.KNOW, Permission.READ, Permission.FOLLOW);
        assertThat(new Actor("hall", Role.SCREEN, Optional.empty()).asAgent().role())
                .isEqualTo(Role.SCREEN);
    }

    @Test
    void a_person_of_one_site_may_do_nothing_at_another() {
        Actor nantes = new Actor("admin", Role.ADMIN, Optional.of("nantes"));
        nantes.require(Permission.SERVE, "nantes");
        assertThatThrownBy(() -> nantes.require(Permission.READ, "rennes")).isInstanceOf(NotAllowedException.class);
        new Actor("admin", Role.ADMIN, Optional.empty()).require(Permission.SERVE, "rennes");
    }

    @Test
    void a_manager_at_a_counter_is_an_agent() {
        Actor manager = new Actor("responsable", Role.MANAGER, Optional.empty()).asAgent();
        assertThat(manager.may(Permission.SERVE_FOR_OTHERS)).isFalse();
        assertThat(manager.name()).isEqualTo("responsable");
    }

    @Test
    void a_kiosk_does_not_become_an_agent() {
        Actor kiosk = new Actor("borne-1", Role.KIOSK, Optional.of("nantes")).asAgent();
        assertThat(kiosk.may(Permission.SERVE)).isFalse();
    }
}
