// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.kiosksession.KioskSessions;
import fr.accueil.backend.reception.VisitsWithoutTicket;
import java.time.DayOfWeek;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The keys of kept figures: written as in every database before, and read again. */
class StoredKeysTest {

    @Test
    void visits_without_a_ticket_keep_their_keys() {
        SessionEnding kiosk = new SessionEnding.AtKiosk(KioskSessions.End.REDIRECTED);
        SessionEnding reception = new SessionEnding.AtReception(VisitsWithoutTicket.Kind.INCOMPLETE);

        assertThat(DoorKeys.key(kiosk, Optional.of("ACC")).text()).isEqualTo("KIOSK\tREDIRECTED\tACC");
        assertThat(DoorKeys.key(reception, Optional.empty()).text()).isEqualTo("DESK\tINCOMPLETE\t");
        assertThat(DoorKeys.ending(DoorKeys.key(kiosk, Optional.of("ACC")))).contains(kiosk);
        assertThat(DoorKeys.ending(DoorKeys.key(reception, Optional.empty()))).contains(reception);
    }

    @Test
    void a_day_with_visitors_and_an_unknown_ending_are_no_visits_without_a_ticket() {
        assertThat(DoorKeys.opened().text()).isEqualTo("OPENED\t\t");
        assertThat(DoorKeys.isOpened(DoorKeys.opened())).isTrue();
        assertThat(DoorKeys.ending(DoorKeys.opened())).isEmpty();
        assertThat(DoorKeys.ending(RollUpKey.of("KIOSK", "VANISHED", ""))).isEmpty();
    }

    @Test
    void a_half_hour_keeps_its_key_and_its_hour() {
        HourKey key = new HourKey("ACC", VisitorClass.PRIORITY, DayOfWeek.MONDAY, 19);

        assertThat(key.key().text()).isEqualTo("ACC\tPRIORITY\t1\t19");
        assertThat(HourKey.of(key.key())).isEqualTo(key);
        assertThat(key.hour()).isEqualTo(9);
        assertThat(key.wholeHour().key().text()).isEqualTo("ACC\tPRIORITY\t1\t18");
        assertThat(new HourKey("ACC", VisitorClass.WALK_IN, DayOfWeek.SUNDAY, 3)
                        .key()
                        .text())
                .isEqualTo("ACC\tWALK_IN\t7\t03");
    }
}
