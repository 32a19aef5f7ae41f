// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.reception;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.counter.reception.IssuedTicket;
import fr.accueil.counter.reception.ReceptionCommand;
import fr.accueil.counter.reception.ReceptionPort;
import fr.accueil.counter.reception.ReceptionReply;
import fr.accueil.display.hall.DisplayPort;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The reception of a running site, with visitors booked for now and for other times. */
abstract class ReceptionOnTheWire extends ServerTest {

    static final Locale FRENCH = Locale.FRENCH;

    @Autowired
    ReceptionPort port;

    @Autowired
    DisplayPort board;

    @BeforeEach
    void a_visitor_comes_to_the_reception_desk() {
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
        act(new ReceptionCommand.Restore("borne-1"));
        jdbc.update("delete from service_gate");
        jdbc.update("delete from display_message");
        Acting.withoutToken();
    }

    ReceptionReply act(ReceptionCommand command) {
        return port.act(command, UUID.randomUUID(), FRENCH);
    }

    IssuedTicket given(ReceptionCommand command) {
        ReceptionReply reply = act(command);
        assertThat(reply).isInstanceOf(ReceptionReply.Given.class);
        return ((ReceptionReply.Given) reply).ticket();
    }

    String refused(ReceptionCommand command) {
        ReceptionReply reply = act(command);
        assertThat(reply).isInstanceOf(ReceptionReply.Refused.class);
        return ((ReceptionReply.Refused) reply).sentence();
    }
}
