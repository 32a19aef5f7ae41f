// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.CurrentActor;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.security.key.ServerKey;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Who gets a sound from the server, outside a demonstration. No program speaks here: what is allowed is not found. */
class VoicePagesTest {

    @TempDir
    private Path folder;

    private final Hall hall = Hall.on(Database.H2);
    private final SignedSentences sentences = new SignedSentences(hall.bean(ServerKey.class), hall.sites);

    @AfterEach
    void leave() {
        Acting.withoutToken();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_devices_and_those_who_hang_them_up_hear_the_server(Role role) {
        Acting.as(hall.actor("somebody", role));

        int expected = switch (role) {
            case KIOSK, SCREEN, MANAGER, ADMIN -> 404;
            case AGENT, RECEPTION -> 403;
        };
        assertThat(said()).isEqualTo(expected);
    }

    @Test
    void no_caller_gets_a_sound_without_signing_in() {
        Acting.withoutToken();

        assertThat(said()).isEqualTo(403);
    }

    private int said() {
        VoicePages pages = new VoicePages(
                new Voice(
                        new Clips(folder),
                        new SoundCache(folder, 1, hall.clock),
                        "",
                        Duration.ofSeconds(1),
                        hall.clock.ticker()),
                sentences,
                hall.bean(CurrentActor.class),
                hall.bean(Demonstration.class));
        UriComponents address = UriComponentsBuilder.fromUriString(
                        sentences.address(Locale.FRENCH, "Bonjour.").orElseThrow())
                .build();
        String signature = address.getQueryParams().toSingleValueMap().get("signature");
        return pages.say("fr", "Bonjour.", signature, "").getStatusCode().value();
    }
}
