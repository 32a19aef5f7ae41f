// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.counter.common.CounterSnapshot.Current;
import fr.accueil.counter.common.CounterSnapshot.Place;
import fr.accueil.counter.workplace.FakeCounterPort;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MomentWordsTest {
    private final MomentWords moments = new MomentWords(CounterWords.in("fr"), ZoneId.of("Europe/Paris"));

    @Test
    void a_place_is_explained_in_the_hour_of_the_site() {
        assertThat(moments.reason(new Place.Arrived(FakeCounterPort.NINE_44))).isEqualTo("arrivée 9:44");
        assertThat(moments.reason(new Place.Priority(FakeCounterPort.NINE_44))).isEqualTo("prioritaire, arrivée 9:44");
        assertThat(moments.reason(new Place.Appointment(FakeCounterPort.TEN, true)))
                .isEqualTo("RDV de 10:00");
        assertThat(moments.reason(new Place.Appointment(FakeCounterPort.NINE_58, false)))
                .isEqualTo("rendez-vous, arrivée 9:58");
    }

    @Test
    void calls_are_counted_in_words() {
        assertThat(moments.calls(calls(0))).isEqualTo("Appelé à\u00a09:58, sans appel");
        assertThat(moments.calls(calls(1))).isEqualTo("Appelé à\u00a09:58, premier appel");
        assertThat(moments.calls(calls(3))).isEqualTo("Appelé à\u00a09:58, 3e\u00a0appel");
    }

    @Test
    void a_visitor_who_is_called_before_their_appointment_has_not_waited() {
        Current early = new Current(
                "t",
                "E002",
                "Élu",
                Locale.FRENCH,
                false,
                new Place.Appointment(FakeCounterPort.TEN, true),
                1,
                FakeCounterPort.NINE_44,
                FakeCounterPort.NINE_58,
                Optional.empty(),
                Duration.ZERO,
                0,
                Optional.empty(),
                FakeCounterPort.UNSAID);

        assertThat(moments.waited(early)).isEqualTo("RDV de 10:00 · a attendu 0\u00a0min");
    }

    private static Current calls(int calls) {
        return new Current(
                "t",
                "A042",
                "Élu",
                Locale.FRENCH,
                false,
                new Place.Arrived(FakeCounterPort.NINE_44),
                calls,
                FakeCounterPort.NINE_44,
                FakeCounterPort.NINE_58,
                Optional.empty(),
                Duration.ZERO,
                0,
                Optional.empty(),
                FakeCounterPort.UNSAID);
    }
}
