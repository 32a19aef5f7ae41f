// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;

class CurrentSiteTest {

    private final Hall hall = Hall.on(Database.H2);
    private final CurrentSite currentSite = hall.bean(CurrentSite.class);

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_person_of_a_site_works_at_that_site() {
        Acting.as(hall.actor("accueil", Role.RECEPTION));

        assertThat(currentSite.get().code()).isEqualTo(hall.site.code());
        assertThat(currentSite.require(Permission.RECEIVE).code()).isEqualTo(hall.site.code());
    }

    @Test
    void a_person_of_all_sites_is_at_none_before_they_have_chosen() {
        Actor admin = new Actor("admin", Role.ADMIN, Optional.empty());

        assertThat(hall.sites.all()).hasSizeGreaterThan(1);
        assertThat(currentSite.find(admin)).isEmpty();
    }

    @Test
    void a_site_is_not_given_without_the_permission() {
        Acting.as(hall.actor("agent", Role.AGENT));

        assertThatThrownBy(() -> currentSite.require(Permission.MANAGE_DEVICES))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void without_a_signed_in_person_there_is_no_site() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(currentSite::get).isInstanceOf(IllegalStateException.class);
    }
}
