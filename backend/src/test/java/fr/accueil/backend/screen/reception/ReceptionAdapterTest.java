// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.Browser;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.reception.IssuedTicket;
import fr.accueil.counter.reception.ReceptionCommand;
import fr.accueil.counter.reception.ReceptionCommand.Count.Kind;
import fr.accueil.counter.reception.ReceptionReply;
import fr.accueil.counter.reception.ReceptionSnapshot;
import fr.accueil.counter.reception.SearchResult;
import fr.accueil.counter.reception.SlipStatus;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplaySnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ReceptionAdapterTest extends ReceptionOnTheWire {

    @Test
    void a_ticket_in_two_actions_with_its_number_its_place_and_its_page() {
        api.issue("PC-48SI");
        SearchResult found = port.search("permis invalidé", FRENCH).getFirst();
        assertThat(found)
                .isEqualTo(new SearchResult.Service("PC-48SI", "Remettre un permis invalidé", "", Optional.empty()));

        IssuedTicket ticket = given(new ReceptionCommand.Ticket("PC-48SI", Locale.of("ar"), false));

        assertThat(ticket.number()).matches("L[0-9]{3}");
        assertThat(ticket.ahead()).isEqualTo(1);
        assertThat(ticket.language()).isEqualTo(Locale.of("ar"));
        assertThat(ticket.follow()).contains("/t/");
        assertThat(api.withoutToken().get(ticket.slip()).status()).isEqualTo(200);
        assertThat(port.snapshot(FRENCH).waiting())
                .extracting(ReceptionSnapshot.Waiting::number)
                .contains(ticket.number());
    }

    @Test
    void a_counter_that_asks_for_help_is_shown_and_answered_at_the_reception_desk() {
        api.open("PN1");
        jdbc.update("update counter set help_since = current_timestamp where code = 'PN1'");
        assertThat(port.snapshot(FRENCH).help())
                .extracting(CounterSnapshot.Help::name)
                .containsExactly("Point numérique\u00a0PN1");

        act(new ReceptionCommand.AnswerHelp("PN1"));
        act(new ReceptionCommand.AnswerHelp("<script>"));

        assertThat(port.snapshot(FRENCH).help())
                .singleElement()
                .satisfies(help -> assertThat(help.answeredBy()).isPresent());
        api.put(SITE + "/counters/PN1", "{\"state\":\"CLOSED\"}");
    }

    @Test
    void the_same_tap_sent_twice_gives_one_ticket_and_counts_one() {
        UUID tap = UUID.randomUUID();
        ReceptionCommand command = new ReceptionCommand.Ticket("ASSO", FRENCH, true);
        IssuedTicket first = ((ReceptionReply.Given) port.act(command, tap, FRENCH)).ticket();
        assertThat(((ReceptionReply.Given) port.act(command, tap, FRENCH)).ticket())
                .isEqualTo(first);

        UUID count = UUID.randomUUID();
        port.act(new ReceptionCommand.Count(Kind.INCOMPLETE, Optional.empty()), count, FRENCH);
        port.act(new ReceptionCommand.Count(Kind.INCOMPLETE, Optional.empty()), count, FRENCH);
        assertThat(port.snapshot(FRENCH).counts().incomplete()).isEqualTo(1);
    }

    @Test
    void a_tap_that_was_used_for_something_else_does_nothing_and_says_so() {
        UUID tap = UUID.randomUUID();
        port.act(new ReceptionCommand.Count(Kind.INCOMPLETE, Optional.empty()), tap, FRENCH);

        ReceptionReply reply = port.act(new ReceptionCommand.Count(Kind.REDIRECTED, Optional.empty()), tap, FRENCH);

        assertThat(((ReceptionReply.Refused) reply).sentence()).isEqualTo("Rien n’a été fait. Réessayez.");
        assertThat(port.snapshot(FRENCH).counts().redirected()).isZero();
    }

    @Test
    void counts_are_shown_for_today_and_each_takes_back_their_own() {
        act(new ReceptionCommand.Count(Kind.INCOMPLETE, Optional.of("ASSO")));
        act(new ReceptionCommand.Count(Kind.REDIRECTED, Optional.empty()));
        assertThat(port.snapshot(FRENCH).counts())
                .isEqualTo(new ReceptionSnapshot.Counts(
                        1, 1, Optional.of(new ReceptionSnapshot.Last(Kind.REDIRECTED, Optional.empty()))));
        Acting.as("responsable", Role.MANAGER);
        assertThat(refused(new ReceptionCommand.TakeBack())).startsWith("Vous n’avez rien compté");
        Acting.as("accueil", Role.RECEPTION);
        act(new ReceptionCommand.TakeBack());
        assertThat(port.snapshot(FRENCH).counts().last())
                .contains(new ReceptionSnapshot.Last(Kind.INCOMPLETE, Optional.of("Associations")));
    }

    @Test
    void a_visitor_who_waits_leaves_and_one_who_was_just_called_stays() {
        String waiting = api.issue("ELU").path("id").asString();
        String number = port.snapshot(FRENCH).waiting().getFirst().number();
        assertThat(port.search(number.charAt(0) + " " + Integer.parseInt(number.substring(1)), FRENCH))
                .first()
                .isInstanceOf(SearchResult.Waiting.class);
        assertThat(act(new ReceptionCommand.Leave(waiting))).isInstanceOf(ReceptionReply.Done.class);
        assertThat(port.snapshot(FRENCH).waiting()).isEmpty();

        String called = api.issue("ELU").path("id").asString();
        api.put(SITE + "/counters/Z1", "{\"state\":\"OPEN\"}").is(200);
        api.post(SITE + "/counters/Z1/call-next", "{}").is(200);
        assertThat(refused(new ReceptionCommand.Leave(called))).startsWith("Ce ticket n’est plus en attente");
    }

    @Test
    void an_absent_visitor_is_listed_and_comes_back() {
        String number = api.issue("ELU").path("number").asString();
        api.put(SITE + "/counters/Z1", "{\"state\":\"OPEN\"}").is(200);
        api.post(SITE + "/counters/Z1/call-next", "{}").is(200);
        api.post(SITE + "/counters/Z1/no-show", "{}").is(200);
        ReceptionSnapshot.Absent absent = port.snapshot(FRENCH).absent().stream()
                .filter(one -> one.number().equals(number))
                .findFirst()
                .orElseThrow();

        ReceptionReply back = act(new ReceptionCommand.BringBack(absent.ticket(), true));

        assertThat(back.snapshot().waiting())
                .extracting(ReceptionSnapshot.Waiting::number)
                .containsExactly(number);
        assertThat(refused(new ReceptionCommand.BringBack(absent.ticket(), false)))
                .isNotBlank();
    }

    @Test
    void a_service_closed_at_the_reception_desk_is_closed_at_the_kiosk_too() {
        ReceptionSnapshot closed =
                act(new ReceptionCommand.CloseService("ASSO")).snapshot();
        assertThat(closure(closed, "ASSO").closed()).isTrue();
        assertThat(refused(new ReceptionCommand.Ticket("ASSO", FRENCH, false)))
                .startsWith("Nous ne recevons plus pour cette démarche aujourd’hui.");
        assertThat(((SearchResult.Service) port.search("association", FRENCH).getFirst()).closed())
                .isPresent();
        api.post(TICKETS, "{\"service\":\"ASSO\"}").is(409);
        assertThat(closure(act(new ReceptionCommand.ReopenService("ASSO")).snapshot(), "ASSO")
                        .closed())
                .isFalse();
        given(new ReceptionCommand.Ticket("ASSO", FRENCH, false));
        assertThat(refused(new ReceptionCommand.AddPlaces("ASSO"))).contains("pas de limite");
    }

    @Test
    void a_message_is_on_every_display_at_once_and_goes_when_it_is_removed() {
        List<HallScreenAccess<DisplaySnapshot>> seen = new CopyOnWriteArrayList<>();
        Registration watching = board.watch("hall", seen::add);
        act(new ReceptionCommand.Show("<b>Guichet 3</b> fermé à midi", Optional.empty()));
        await().until(() -> !seen.isEmpty() && !messages(seen.getLast()).isEmpty());
        assertThat(messages(seen.getLast())).containsExactly("<b>Guichet 3</b> fermé à midi");
        assertThat(messages(board.showing("numerique"))).hasSize(1);

        act(new ReceptionCommand.Remove(
                port.snapshot(FRENCH).messages().getFirst().id()));
        await().until(() -> messages(seen.getLast()).isEmpty());
        watching.remove();
    }

    @Test
    void a_kiosk_is_put_out_of_order_and_back_by_the_reception() {
        assertThat(kiosk(act(new ReceptionCommand.Suspend("borne-1")).snapshot()))
                .isEqualTo(ReceptionSnapshot.Kiosk.State.OUT_OF_ORDER);
        assertThat(kiosk(act(new ReceptionCommand.Restore("borne-1")).snapshot()))
                .isNotEqualTo(ReceptionSnapshot.Kiosk.State.OUT_OF_ORDER);
        assertThat(refused(new ReceptionCommand.Suspend("none"))).isEqualTo("Cette borne n’existe pas ici.");
    }

    @Test
    void who_watches_is_shown_every_change_until_they_look_away() {
        List<ReceptionSnapshot> seen = new CopyOnWriteArrayList<>();
        Registration watching = port.watch(FRENCH, seen::add);
        act(new ReceptionCommand.Count(Kind.REDIRECTED, Optional.empty()));
        await().until(() -> !seen.isEmpty() && seen.getLast().counts().redirected() == 1);
        watching.remove();
    }

    @Test
    void whatever_is_typed_or_forged_is_answered_by_a_sentence_and_changes_nothing() {
        long seq = api.seq();
        for (String bad :
                List.of("", " ", "<script>alert(1)</script>", "x".repeat(100_000), "\0", "%", "𝔸12", "A99999")) {
            assertThat(port.search(bad, FRENCH)).hasSizeLessThan(9);
            assertThat(refused(new ReceptionCommand.Ticket(bad, FRENCH, false))).isNotBlank();
            assertThat(refused(new ReceptionCommand.CheckIn(bad, FRENCH, false)))
                    .isNotBlank();
            assertThat(refused(new ReceptionCommand.Count(Kind.INCOMPLETE, Optional.of(bad))))
                    .isNotBlank();
            assertThat(refused(new ReceptionCommand.Leave(bad))).isNotBlank();
            assertThat(refused(new ReceptionCommand.BringBack(bad, true))).isNotBlank();
            assertThat(refused(new ReceptionCommand.CloseService(bad))).isNotBlank();
            assertThat(refused(new ReceptionCommand.Suspend(bad))).isNotBlank();
            assertThat(act(new ReceptionCommand.Remove(bad))).isInstanceOf(ReceptionReply.Done.class);
        }
        assertThat(refused(new ReceptionCommand.Show("x".repeat(100_000), Optional.empty())))
                .isEqualTo("Ce message est trop long\u00a0: 120\u00a0caractères au plus.");
        assertThat(api.seq()).isEqualTo(seq);
    }

    @Test
    void sentences_are_in_the_language_of_the_screen() {
        ReceptionReply reply = port.act(new ReceptionCommand.TakeBack(), UUID.randomUUID(), Locale.ENGLISH);
        assertThat(((ReceptionReply.Refused) reply).sentence()).startsWith("You have counted nothing");
        assertThat(port.search("association", Locale.ENGLISH).getFirst().toString())
                .contains("Associations");
    }

    @Test
    void a_slip_for_no_ticket_or_no_printer_says_so() {
        List<SlipStatus> states = new ArrayList<>();
        port.print("not-a-ticket", "borne-1", UUID.randomUUID(), states::add);
        IssuedTicket ticket = given(new ReceptionCommand.Ticket("ELU", FRENCH, false));
        port.print(ticket.ticket(), "none", UUID.randomUUID(), states::add);
        assertThat(states).containsOnly(SlipStatus.FAILED).hasSize(2);
    }

    @Test
    void only_the_reception_and_managers_are_let_in() {
        for (Role role : List.of(Role.AGENT, Role.KIOSK, Role.SCREEN)) {
            Acting.as("somebody", role);
            assertThatThrownBy(() -> port.snapshot(FRENCH)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.search("x", FRENCH)).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> act(new ReceptionCommand.TakeBack())).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> port.watch(FRENCH, now -> {})).isInstanceOf(NotAllowedException.class);
        }
        Acting.as("accueil", Role.RECEPTION);
        jdbc.update("delete from sign_in_delay");
        Browser agent = new Browser(server());
        agent.signIn("agent", fr.accueil.backend.security.Demonstration.PASSWORD);
        assertThat(agent.draw("reception")).doesNotContain("reception-search");
        Browser reception = new Browser(server());
        reception.signIn("accueil", fr.accueil.backend.security.Demonstration.PASSWORD);
        assertThat(reception.draw("reception")).contains("reception-search");
    }

    /** A visitor who may check in now, whatever the hour at which the demonstration began. */
    private static List<String> messages(HallScreenAccess<DisplaySnapshot> access) {
        return ((HallScreenAccess.Here<DisplaySnapshot>) access).shown().messages();
    }

    private static ReceptionSnapshot.ServiceClosure closure(ReceptionSnapshot now, String service) {
        return now.closures().stream()
                .filter(closure -> closure.service().equals(service))
                .findFirst()
                .orElseThrow();
    }

    private static ReceptionSnapshot.Kiosk.State kiosk(ReceptionSnapshot now) {
        return now.kiosks().getFirst().state();
    }
}
