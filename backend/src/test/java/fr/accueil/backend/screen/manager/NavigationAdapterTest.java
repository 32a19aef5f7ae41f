// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class NavigationAdapterTest extends ServerTest {

    private static final List<String> MANAGERS_PAGES = List.of(
            "manager",
            "manager/statistics",
            "manager/statistics/tickets",
            "manager/staffing",
            "manager/waits",
            "manager/results",
            "manager/suggestions",
            "manager/openings",
            "manager/appointments",
            "manager/training",
            "manager/devices",
            "manager/audit",
            "manager/retention");

    @Autowired
    private NavigationAdapter navigation;

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    @ParameterizedTest
    @CsvSource({"MANAGER", "ADMIN"})
    void a_manager_may_open_every_page_and_work_at_the_reception_desk_and_a_counter(Role role) {
        as(role);
        assertThat(Stream.concat(MANAGERS_PAGES.stream(), Stream.of("reception", "counter")))
                .allMatch(navigation::mayOpen);
    }

    @Test
    void the_accounts_are_for_administrators() {
        as(Role.ADMIN);
        assertThat(navigation.mayOpen("manager/accounts")).isTrue();
        for (Role other : List.of(Role.MANAGER, Role.RECEPTION, Role.AGENT, Role.KIOSK, Role.SCREEN)) {
            as(other);
            assertThat(navigation.mayOpen("manager/accounts")).as(other.name()).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"MANAGER, false", "ADMIN, true", "AGENT, false", "RECEPTION, false"})
    void the_site_and_its_tokens_are_for_administrators_alone(Role role, boolean shown) {
        as(role);
        assertThat(navigation.mayOpen("manager/site")).isEqualTo(shown);
        assertThat(navigation.mayOpen("manager/tokens")).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"AGENT, false, true", "RECEPTION, true, true", "KIOSK, false, false", "SCREEN, false, false"})
    void the_others_are_shown_no_page_of_the_manager(Role role, boolean reception, boolean counter) {
        as(role);
        assertThat(MANAGERS_PAGES).noneMatch(navigation::mayOpen);
        assertThat(navigation.mayOpen("reception")).isEqualTo(reception);
        assertThat(navigation.mayOpen("counter")).isEqualTo(counter);
    }

    @Test
    void a_page_that_does_not_exist_is_shown_to_no_one() {
        as(Role.ADMIN);
        assertThat(navigation.mayOpen("manager/nothing")).isFalse();
    }

    @Test
    void a_stranger_is_shown_nothing() {
        assertThat(navigation.mayOpen("counter")).isFalse();
    }

    @Test
    void the_frame_names_the_site_of_the_manager() {
        as(Role.MANAGER);
        assertThat(navigation.site().name()).isEqualTo("Préfecture de la Loire-Atlantique");
        assertThat(navigation.site().zone().getId()).isEqualTo("Europe/Paris");
    }

    private static void as(Role role) {
        Acting.as("somebody", role);
    }
}
