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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A command of the counter screen for one visitor does not reach another. */
class CounterScreenMeantVisitorTest extends ServerTest {

    @Autowired
    private CounterPort port;

    @BeforeEach
    void sign_in() {
        Acting.as("agent", Role.AGENT);
    }

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    @Test
    void what_was_meant_for_the_visitor_before_is_refused_with_a_sentence_and_changes_nothing() {
        serving("ACC-INFO");
        Optional<String> before = visitor();
        act(new CounterCommand.Finish());
        serving("ACC-INFO");
        CounterSnapshot now = port.snapshot("A1");
        List<CounterCommand> commands = List.of(
                new CounterCommand.Recall(),
                new CounterCommand.StartService(),
                new CounterCommand.Finish(),
                new CounterCommand.FinishAndCallNext(),
                new CounterCommand.MarkNoShow(),
                new CounterCommand.Hold(),
                new CounterCommand.ReturnToQueue(),
                new CounterCommand.TransferToService("ACC-COURRIER", "une note"),
                new CounterCommand.TransferToCounter("A2", "une note"),
                new CounterCommand.ChangeService("ACC-COURRIER"),
                new CounterCommand.WriteNote("une note"),
                new CounterCommand.MarkOutcomes(Set.of("incomplete-file"), false));
        for (CounterCommand command : commands) {
            assertRefused(command, List.of(before, Optional.empty()));
        }
        assertThat(port.act("A1", Optional.of("<script>"), new CounterCommand.Finish(), UUID.randomUUID()))
                .isInstanceOf(CounterReply.Refused.class);
        assertThat(refusal(new CounterCommand.Undo(CounterCommand.Undone.FINISH, "Z999")))
                .startsWith("Rien n’a été annulé");
        assertThat(port.snapshot("A1")).isEqualTo(now);
    }

    private void assertRefused(CounterCommand command, List<Optional<String>> meantFor) {
        for (Optional<String> meant : meantFor) {
            CounterReply reply = port.act("A1", meant, command, UUID.randomUUID());
            assertThat(reply).as(command.toString()).isInstanceOf(CounterReply.Refused.class);
            assertThat(((CounterReply.Refused) reply).sentence())
                    .isEqualTo("Rien n’a été fait\u00a0: ce visiteur n’est plus à ce guichet.");
        }
    }

    @Test
    void a_key_sent_again_for_another_visitor_does_not_act() {
        serving("ACC-INFO");
        Optional<String> first = visitor();
        UUID tap = UUID.randomUUID();
        assertThat(port.act("A1", first, new CounterCommand.Finish(), tap)).isInstanceOf(CounterReply.Done.class);
        serving("ACC-INFO");
        long seq = api.seq();
        port.act("A1", first, new CounterCommand.Finish(), tap);
        port.act("A1", visitor(), new CounterCommand.Finish(), tap);
        assertThat(api.seq()).isEqualTo(seq);
    }

    @Test
    void every_press_is_kept_also_at_a_counter_with_a_long_code() {
        port.take("PN4", false);
        api.issue("PN-ANTS");
        port.act("PN4", Optional.empty(), new CounterCommand.CallNext(), UUID.randomUUID());
        Optional<String> visitor = port.snapshot("PN4").current().map(CounterSnapshot.Current::ticket);
        port.act("PN4", visitor, new CounterCommand.StartService(), UUID.randomUUID());
        CounterReply reply = port.act("PN4", visitor, new CounterCommand.FinishAndCallNext(), UUID.randomUUID());
        assertThat(reply).isInstanceOf(CounterReply.NoVisitorWaiting.class);
        port.act("PN4", Optional.empty(), new CounterCommand.CloseCounter(), UUID.randomUUID());
    }

    private void serving(String service) {
        port.take("A1", false);
        api.issue(service);
        act(new CounterCommand.CallNext());
        act(new CounterCommand.StartService());
    }

    private String refusal(CounterCommand command) {
        return ((CounterReply.Refused) act(command)).sentence();
    }

    private CounterReply act(CounterCommand command) {
        return port.act("A1", visitor(), command, UUID.randomUUID());
    }

    private Optional<String> visitor() {
        return port.snapshot("A1").current().map(CounterSnapshot.Current::ticket);
    }
}
