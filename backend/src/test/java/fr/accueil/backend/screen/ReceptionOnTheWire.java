// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.OnTheWire;
import fr.accueil.counter.ReceptionDesk;
import fr.accueil.counter.ReceptionReply;
import fr.accueil.counter.ReceptionTicket;
import fr.accueil.counter.ReceptionWish;
import fr.accueil.display.CallBoard;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The reception of a running site, with visitors booked for now and for other times. */
abstract class ReceptionOnTheWire extends OnTheWire {

    static final Locale FRENCH = Locale.FRENCH;

    @Autowired
    ReceptionDesk desk;

    @Autowired
    CallBoard board;

    @BeforeEach
    void somebody_comes_to_the_desk() {
        jdbc.update("delete from desk_tally");
        jdbc.update("delete from service_gate");
        jdbc.update("delete from display_message");
        jdbc.update("delete from appointment where reference like 'DESK-%'");
        book("DESK-NOW", Duration.ZERO, "BOOKED");
        book("DESK-LATE", Duration.ofMinutes(-45), "BOOKED");
        book("DESK-EARLY", Duration.ofHours(2), "BOOKED");
        book("DESK-OTHER", Duration.ofDays(3), "BOOKED");
        book("DESK-OFF", Duration.ZERO, "CANCELLED");
        Acting.as("accueil", Role.RECEPTION);
    }

    @AfterEach
    void all_as_before() {
        act(new ReceptionWish.Restore("borne-1"));
        jdbc.update("delete from service_gate");
        jdbc.update("delete from display_message");
        Acting.asNobody();
    }

    ReceptionReply act(ReceptionWish wish) {
        return desk.act(wish, UUID.randomUUID(), FRENCH);
    }

    ReceptionTicket given(ReceptionWish wish) {
        ReceptionReply reply = act(wish);
        assertThat(reply).isInstanceOf(ReceptionReply.Given.class);
        return ((ReceptionReply.Given) reply).ticket();
    }

    String refused(ReceptionWish wish) {
        ReceptionReply reply = act(wish);
        assertThat(reply).isInstanceOf(ReceptionReply.Refused.class);
        return ((ReceptionReply.Refused) reply).sentence();
    }
}
