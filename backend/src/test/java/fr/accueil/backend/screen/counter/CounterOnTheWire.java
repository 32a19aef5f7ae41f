// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.workplace.CounterPort;
import fr.accueil.counter.workplace.CounterReply;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** An agent at a counter, as the screen asks for it, over the whole server. */
abstract class CounterOnTheWire extends ServerTest {

    @Autowired
    CounterPort port;

    @BeforeEach
    void sign_in() {
        Acting.as("agent", Role.AGENT);
    }

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    String serving(String service) {
        port.take("A1", false);
        api.issue(service);
        done(new CounterCommand.CallNext());
        return done(new CounterCommand.StartService()).current().orElseThrow().number();
    }

    String refusal(CounterCommand command) {
        return ((CounterReply.Refused) act(command)).sentence();
    }

    CounterReply act(CounterCommand command) {
        return port.act("A1", visitor(), command, UUID.randomUUID());
    }

    Optional<String> visitor() {
        return port.snapshot("A1").current().map(CounterSnapshot.Current::ticket);
    }

    CounterSnapshot done(CounterCommand command) {
        CounterReply reply = act(command);
        assertThat(reply).isInstanceOf(CounterReply.Done.class);
        return reply.counter();
    }
}
