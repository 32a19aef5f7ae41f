// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.OnTheWire;
import fr.accueil.counter.Action;
import fr.accueil.counter.CounterDesk;
import fr.accueil.counter.CounterSnapshot;
import fr.accueil.counter.Reply;
import fr.accueil.counter.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the counter screen meant for one visitor does not reach another. */
class MeantVisitorTest extends OnTheWire {

    @Autowired
    private CounterDesk desk;

    @BeforeEach
    void sign_in() {
        Acting.as("agent", Role.AGENT);
    }

    @AfterEach
    void sign_out() {
        Acting.asNobody();
    }

    @Test
    void what_was_meant_for_the_visitor_before_is_refused_with_a_sentence_and_changes_nothing() {
        serving("ACC-INFO");
        Optional<String> before = visitor();
        act(Action.FINISH);
        serving("ACC-INFO");
        CounterSnapshot now = desk.look("A1");
        List<Wish> wishes = List.of(
                Action.RECALL,
                Action.START,
                Action.FINISH,
                Action.FINISH_AND_NEXT,
                Action.ABSENT,
                Action.HOLD,
                Action.RETURN,
                new Wish.ToService("ACC-COURRIER", "une note"),
                new Wish.ToCounter("A2", "une note"),
                new Wish.AnotherService("ACC-COURRIER"),
                new Wish.Note("une note"),
                new Wish.Mark(Set.of("incomplete-file"), false));
        for (Wish wish : wishes) {
            for (Optional<String> meant : List.of(before, Optional.<String>empty())) {
                Reply reply = desk.act("A1", meant, wish, UUID.randomUUID());
                assertThat(reply).as(wish.toString()).isInstanceOf(Reply.Refused.class);
                assertThat(((Reply.Refused) reply).sentence())
                        .isEqualTo("Rien n’a été fait\u00a0: ce visiteur n’est plus à ce guichet.");
            }
        }
        assertThat(desk.act("A1", Optional.of("<script>"), Action.FINISH, UUID.randomUUID()))
                .isInstanceOf(Reply.Refused.class);
        assertThat(refusal(new Wish.Undo(CounterSnapshot.Wished.FINISH, "Z999")))
                .startsWith("Rien n’a été annulé");
        assertThat(desk.look("A1")).isEqualTo(now);
    }

    @Test
    void a_key_sent_again_for_another_visitor_does_not_act() {
        serving("ACC-INFO");
        Optional<String> first = visitor();
        UUID tap = UUID.randomUUID();
        assertThat(desk.act("A1", first, Action.FINISH, tap)).isInstanceOf(Reply.Done.class);
        serving("ACC-INFO");
        long seq = api.seq();
        desk.act("A1", first, Action.FINISH, tap);
        desk.act("A1", visitor(), Action.FINISH, tap);
        assertThat(api.seq()).isEqualTo(seq);
    }

    @Test
    void every_press_is_kept_also_at_a_counter_with_a_long_code() {
        desk.take("PN4", false);
        api.issue("PN-ANTS");
        desk.act("PN4", Optional.empty(), Action.NEXT, UUID.randomUUID());
        Optional<String> visitor = desk.look("PN4").current().map(CounterSnapshot.Current::ticket);
        desk.act("PN4", visitor, Action.START, UUID.randomUUID());
        Reply reply = desk.act("PN4", visitor, Action.FINISH_AND_NEXT, UUID.randomUUID());
        assertThat(reply).isInstanceOf(Reply.NobodyWaiting.class);
        desk.act("PN4", Optional.empty(), Action.CLOSE, UUID.randomUUID());
    }

    private void serving(String service) {
        desk.take("A1", false);
        api.issue(service);
        act(Action.NEXT);
        act(Action.START);
    }

    private String refusal(Wish wish) {
        return ((Reply.Refused) act(wish)).sentence();
    }

    private Reply act(Wish wish) {
        return desk.act("A1", visitor(), wish, UUID.randomUUID());
    }

    private Optional<String> visitor() {
        return desk.look("A1").current().map(CounterSnapshot.Current::ticket);
    }
}
