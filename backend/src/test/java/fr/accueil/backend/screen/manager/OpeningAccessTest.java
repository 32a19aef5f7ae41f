// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.manager.opening.OpeningCommand;
import fr.accueil.manager.opening.OpeningPort;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class OpeningAccessTest extends ServerTest {

    @Autowired
    private OpeningPort port;

    @AfterEach
    void the_sender_is_cleared() {
        Acting.withoutToken();
    }

    @ParameterizedTest
    @EnumSource(names = {"AGENT", "RECEPTION", "KIOSK", "SCREEN"})
    void only_a_manager_sees_and_changes_openings(Role role) {
        OpeningCommand closing = new OpeningCommand.SetHours(
                1, Optional.empty(), new TreeMap<>(Map.of(LocalDate.parse("2099-12-24"), List.of())), Map.of());
        Acting.as("someone", role);

        assertThatThrownBy(() -> port.calendar()).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> port.outside(closing)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> port.change(closing)).isInstanceOf(NotAllowedException.class);
    }
}
