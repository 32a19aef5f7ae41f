// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.OnTheWire;
import fr.accueil.backend.support.Wire;
import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceOnTheWireTest extends OnTheWire {

    @Test
    void a_screen_fetches_what_it_says_as_a_sound() {
        Wire.Reply said =
                api.asNobody().get("/voice/say?lang=fr&text=Ticket%20A,%20un.").is(200);

        assertThat(said.header("Content-Type")).contains("audio/wav");
        assertThat(said.text()).startsWith("RIFF");
    }

    @Test
    void what_cannot_be_said_is_refused_without_a_trace() {
        for (String query : List.of(
                "",
                "?lang=fr",
                "?lang=fr&text=",
                "?lang=fr&text=%20",
                "?lang=..%2F..&text=a",
                "?lang=" + "f".repeat(36) + "&text=a",
                "?lang=fr&text=" + "a".repeat(501))) {
            api.asNobody().get("/voice/say" + query).is(400).betraysNothing();
        }
    }
}
