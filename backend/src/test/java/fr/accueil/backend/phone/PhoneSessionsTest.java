// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.HandClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhoneSessionsTest {

    private final HandClock clock = new HandClock(Instant.parse("2030-01-01T08:00:00Z"));
    private final PhoneSessions visits = new PhoneSessions(clock.ticker());
    private final PhoneSessions.Visit visit = visits.begin(Hall.on(Database.H2).site, "hall");

    @Test
    void a_visitor_who_chooses_continues_when_the_clock_leaps() {
        clock.set(clock.instant().plus(Duration.ofHours(5)));

        assertThat(visits.isChoosing(visit)).isTrue();
        assertThat(visits.find(visit.name())).isPresent();
    }

    @Test
    void a_phone_that_left_does_not_choose_for_hours_when_the_clock_is_set_back() {
        clock.set(clock.instant().minus(Duration.ofHours(3)));
        clock.turn(Duration.ofMinutes(15));

        assertThat(visits.isChoosing(visit)).isFalse();
        assertThat(visits.find(visit.name())).isPresent();
        clock.turn(Duration.ofHours(4));
        assertThat(visits.find(visit.name())).isEmpty();
    }
}
