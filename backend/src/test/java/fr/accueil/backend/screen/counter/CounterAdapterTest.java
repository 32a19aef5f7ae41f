// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.OnScreen;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterStatus;
import fr.accueil.counter.workplace.CounterReply;
import fr.accueil.counter.workplace.TakeCounterAnswer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CounterAdapterTest extends CounterOnTheWire {

    @Test
    void an_agent_sees_their_name_and_the_counters_of_their_site() {
        assertThat(port.agent().name()).isEqualTo("Camille Martin");
        assertThat(port.counters()).hasSize(21);
        assertThat(port.counters().getFirst().name()).isEqualTo("Accueil\u00a01");
        assertThat(port.counters()).noneMatch(counter -> counter.mine());
    }

    @Test
    void a_refusal_is_said_in_the_language_of_the_screen() {
        port.take("A1", false);
        Acting.as("responsable", Role.MANAGER);
        CounterReply refused = OnScreen.in(Locale.UK, () -> act(new CounterCommand.CallNext()));
        assertThat(((CounterReply.Refused) refused).sentence()).isEqualTo("Another agent holds this counter.");
    }

    @Test
    void a_counter_taken_is_open_and_the_agents_own() {
        CounterSnapshot taken = ((TakeCounterAnswer.Taken) port.take("A1", false)).counter();
        assertThat(taken.state()).isEqualTo(CounterStatus.OPEN);
        assertThat(taken.mine()).isTrue();
        assertThat(taken.holder()).contains("Camille Martin");
        assertThat(port.counters().getFirst().mine()).isTrue();
        assertThat(port.take("B9", false)).isEqualTo(new TakeCounterAnswer.UnknownCounter());
        assertThat(port.take("<script>", true)).isEqualTo(new TakeCounterAnswer.UnknownCounter());
    }

    @Test
    void a_colleagues_counter_is_taken_over_only_on_confirmation() {
        port.take("A1", false);
        Acting.as("agent2", Role.AGENT);
        assertThat(port.take("A1", false)).isEqualTo(new TakeCounterAnswer.HeldBy("Camille Martin"));
        assertThat(port.take("A1", true)).isInstanceOf(TakeCounterAnswer.Taken.class);
        Acting.as("agent", Role.AGENT);
        assertThat(port.snapshot("A1").mine()).isFalse();
        assertThat(port.snapshot("A1").holder()).contains("Dominique Bernard");
    }

    @Test
    void at_a_colleagues_counter_nothing_can_be_done_not_even_by_a_manager() {
        port.take("A1", false);
        api.issue("ACC-INFO");
        Acting.as("responsable", Role.MANAGER);
        CounterReply.Refused refused = (CounterReply.Refused) act(new CounterCommand.CallNext());
        assertThat(refused.sentence()).isEqualTo("Ce guichet est tenu par un autre agent.");
        assertThat(act(new CounterCommand.PauseCounter(Optional.empty()))).isInstanceOf(CounterReply.Refused.class);
        assertThat(refused.counter().line().count()).isEqualTo(1);
        assertThat(refused.counter().state()).isEqualTo(CounterStatus.OPEN);
    }

    @Test
    void a_day_at_the_counter() {
        port.take("A1", false);
        assertThat(act(new CounterCommand.CallNext())).isInstanceOf(CounterReply.NoVisitorWaiting.class);
        String number = api.issue("ACC-INFO").path("number").asString();
        api.issue("ACC-COURRIER");
        assertThat(done(new CounterCommand.CallNext()).current().orElseThrow().number())
                .isEqualTo(number);
        assertThat(((CounterReply.Refused) act(new CounterCommand.CallNext())).sentence())
                .isEqualTo("Un visiteur est encore à ce guichet.");
        assertThat(((CounterReply.Refused) act(new CounterCommand.CloseCounter()))
                        .counter()
                        .current())
                .isPresent();
        assertThat(done(new CounterCommand.Recall()).current().orElseThrow().calls())
                .isEqualTo(2);
        assertThat(done(new CounterCommand.StartService())
                        .current()
                        .orElseThrow()
                        .startedAt())
                .isPresent();
        finishesAndCloses();
    }

    private void finishesAndCloses() {
        int before = port.snapshot("A1").day().received();
        assertThat(done(new CounterCommand.FinishAndCallNext())
                        .current()
                        .orElseThrow()
                        .service())
                .isEqualTo("Déposer un pli");
        assertThat(port.snapshot("A1").day().received()).isEqualTo(before + 1);
        assertThat(done(new CounterCommand.ReturnToQueue()).line().count()).isEqualTo(1);
        done(new CounterCommand.CallNext());
        assertThat(done(new CounterCommand.MarkNoShow()).current()).isEmpty();
        assertThat(done(new CounterCommand.PauseCounter(Optional.of("lunch"))).state())
                .isEqualTo(CounterStatus.PAUSED);
        assertThat(act(new CounterCommand.CallNext())).isInstanceOf(CounterReply.Refused.class);
        assertThat(done(new CounterCommand.OpenCounter()).state()).isEqualTo(CounterStatus.OPEN);
        assertThat(done(new CounterCommand.CloseCounter()).holder()).isEmpty();
    }

    @Test
    void finish_and_next_with_an_empty_line_still_ends_the_service() {
        port.take("A1", false);
        api.issue("ACC-INFO");
        done(new CounterCommand.CallNext());
        done(new CounterCommand.StartService());
        assertThat(((CounterReply.NoVisitorWaiting) act(new CounterCommand.FinishAndCallNext()))
                        .counter()
                        .current())
                .isEmpty();
    }

    @Test
    void a_key_pressed_once_and_sent_twice_acts_once() {
        port.take("A1", false);
        api.issue("ACC-INFO");
        api.issue("ACC-INFO");
        UUID tap = UUID.randomUUID();
        assertThat(port.act("A1", Optional.empty(), new CounterCommand.CallNext(), tap))
                .isInstanceOf(CounterReply.Done.class);
        long seq = api.seq();
        assertThat(port.act("A1", Optional.empty(), new CounterCommand.CallNext(), tap))
                .isInstanceOf(CounterReply.Done.class);
        assertThat(port.act("A1", visitor(), new CounterCommand.StartService(), tap))
                .isInstanceOf(CounterReply.class);
        assertThat(api.seq()).isEqualTo(seq);
        assertThat(port.snapshot("A1").line().count()).isEqualTo(1);
    }

    @Test
    void a_press_that_was_used_for_something_else_does_nothing_and_says_so() {
        port.take("A1", false);
        api.issue("ACC-INFO");
        UUID tap = UUID.randomUUID();
        port.act("A1", Optional.empty(), new CounterCommand.CallNext(), tap);
        long seq = api.seq();

        CounterReply reply = port.act("A1", visitor(), new CounterCommand.StartService(), tap);

        assertThat(((CounterReply.Refused) reply).sentence()).isEqualTo("Rien n’a été fait. Réessayez.");
        assertThat(api.seq()).isEqualTo(seq);
    }

    @Test
    void a_visitor_is_called_out_of_turn_by_a_click_in_the_list() {
        port.take("A1", false);
        api.issue("ACC-INFO");
        String second = api.issue("ACC-INFO").path("id").asString();
        assertThat(port.snapshot("A1").line().waiting()).hasSize(2);
        CounterReply.Done called = (CounterReply.Done) port.act(
                "A1", Optional.empty(), new CounterCommand.CallTicket(second, Optional.of("quick")), UUID.randomUUID());
        assertThat(called.counter().current().orElseThrow().ticket()).isEqualTo(second);
        done(new CounterCommand.MarkNoShow());
        assertThat(((CounterReply.Refused) port.act(
                                "A1",
                                Optional.empty(),
                                new CounterCommand.CallTicket(second, Optional.of("quick")),
                                UUID.randomUUID()))
                        .sentence())
                .startsWith("Ce ticket n’est plus en attente");
    }

    @Test
    void colleagues_are_seen_and_help_goes_both_ways() {
        port.take("A1", false);
        done(new CounterCommand.AskForHelp());
        Acting.as("agent2", Role.AGENT);
        port.take("A2", false);
        CounterSnapshot other = port.snapshot("A2");
        assertThat(other.colleagues())
                .anySatisfy(colleague -> assertThat(colleague.agent()).isEqualTo("Camille Martin"));
        assertThat(other.help())
                .singleElement()
                .satisfies(help -> assertThat(help.counter()).isEqualTo("A1"));
        port.act("A2", Optional.empty(), new CounterCommand.AnswerHelp("A1"), UUID.randomUUID());
        Acting.as("agent", Role.AGENT);
        assertThat(port.snapshot("A1").help().getFirst().answeredBy()).contains("Dominique Bernard");
        assertThat(done(new CounterCommand.AskForHelp()).help()).isEmpty();
    }
}
