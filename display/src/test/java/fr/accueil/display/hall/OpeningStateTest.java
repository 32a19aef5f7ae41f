// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

import static fr.accueil.display.hall.DisplaySnapshots.call;
import static fr.accueil.display.hall.DisplaySnapshots.closed;
import static fr.accueil.display.hall.DisplaySnapshots.open;
import static fr.accueil.display.hall.DisplaySnapshots.queue;
import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.display.common.DisplayWords;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningStateTest {

    private final DisplayWords words = DisplayWords.in("fr");

    @Test
    void a_reception_without_a_closing_today_is_simply_open() {
        assertThat(said(open(1, List.of(), List.of()))).isEqualTo("Accueil ouvert");
    }

    @Test
    void the_closing_is_said_in_the_time_of_the_site() {
        assertThat(said(DisplaySnapshots.openUntil(Instant.parse("2026-11-24T15:00:00Z"))))
                .isEqualTo("Accueil ouvert jusqu’à 16:00");
    }

    @Test
    void a_closed_site_without_visitors_is_closed() {
        assertThat(said(closed(1, List.of(), List.of(queue("A", "Accueil", 0)))))
                .isEqualTo("Accueil fermé");
    }

    @Test
    void a_waiting_visitor_keeps_the_calls_on_the_screen() {
        assertThat(said(closed(1, List.of(), List.of(queue("A", "Accueil", 1)))))
                .startsWith("Accueil fermé");
    }

    @Test
    void the_last_call_stays_a_few_minutes_on_a_closed_screen() {
        assertThat(OpeningState.of(closed(1, List.of(call(1, "A042", "3")), List.of())))
                .isEqualTo(new OpeningState.Finishing());
        var long_ago = new DisplaySnapshot.Call(
                1,
                "A042",
                "Guichet",
                "3",
                DisplaySnapshots.NOW.minus(Duration.ofMinutes(6)),
                1,
                true,
                Optional.empty(),
                List.of());
        assertThat(OpeningState.of(closed(1, List.of(long_ago), List.of()))).isEqualTo(new OpeningState.Closed());
    }

    @Test
    void a_called_visitor_stays_on_a_closed_screen() {
        var called = new DisplaySnapshot.Call(
                1,
                "A042",
                "Guichet",
                "3",
                DisplaySnapshots.NOW.minus(Duration.ofMinutes(6)),
                1,
                false,
                Optional.empty(),
                List.of());
        assertThat(OpeningState.of(closed(1, List.of(called), List.of()))).isEqualTo(new OpeningState.Finishing());
    }

    private String said(DisplaySnapshot snapshot) {
        return OpeningState.of(snapshot).say(words, snapshot.zone());
    }
}
