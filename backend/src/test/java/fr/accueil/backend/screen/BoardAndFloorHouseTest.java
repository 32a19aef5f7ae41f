// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.OnTheWire;
import fr.accueil.display.Board;
import fr.accueil.display.CallBoard;
import fr.accueil.display.Showing;
import fr.accueil.manager.Floor;
import fr.accueil.manager.FloorDesk;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class BoardAndFloorHouseTest extends OnTheWire {

    @Autowired
    private CallBoard displays;

    @Autowired
    private FloorDesk manager;

    @AfterEach
    void sign_out() {
        Acting.asNobody();
    }

    private Board board(String display) {
        return ((Showing.Here<Board>) displays.showing(display)).shown();
    }

    @Test
    void the_board_shows_the_last_six_calls_the_newest_first_and_more_while_they_are_news() {
        api.open("A1");
        for (int i = 0; i < 7; i++) {
            api.issue("ACC-INFO");
            api.at("A1", "call-next").is(200);
            api.at("A1", "no-show").is(200);
        }
        String last = api.issue("ACC-INFO").path("number").asString();
        api.at("A1", "call-next").is(200);
        Board board = board("hall");
        assertThat(board.calls()).hasSizeGreaterThanOrEqualTo(8);
        Board.Call newest = board.calls().getFirst();
        assertThat(newest.number()).isEqualTo(last);
        assertThat(newest.counterWord()).isEqualTo("Accueil");
        assertThat(newest.counterName()).isEqualTo("1");
        assertThat(board.calls()).isSortedAccordingTo((one, other) -> Long.compare(other.seq(), one.seq()));
        jdbc.update(
                "update ticket set called_at = timestamp with time zone '2020-01-01 00:00:00Z' where called_at is not null");
        assertThat(board("hall").calls()).hasSize(6);
        api.at("A1", "recall").is(200);
        Board.Call again = board("hall").calls().getFirst();
        assertThat(again.calls()).isEqualTo(2);
        assertThat(again.seq()).isGreaterThan(newest.seq());
    }

    @Test
    void the_board_never_carries_a_name() {
        api.put(SITE + "/counters/A1", "{\"state\":\"OPEN\",\"agent\":\"Zoé Quelqu-une\"}")
                .is(200);
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        assertThat(board("hall").toString()).doesNotContain("Zoé", "agent");
    }

    @Test
    void a_board_shows_the_queues_of_its_own_place() {
        api.open("PN1");
        api.issue("ACC-INFO");
        api.issue("PN-ANTS");
        api.issue("PN-ANTS");
        String number = api.at("PN1", "call-next").is(200).json().path("number").asString();
        Board numeric = board("numerique");
        assertThat(numeric.queues()).extracting(Board.Queue::letter).containsExactly("N");
        assertThat(numeric.queues().getFirst().waiting()).isEqualTo(1);
        assertThat(numeric.calls().getFirst().number()).isEqualTo(number);
        assertThat(numeric.calls()).extracting(Board.Call::number).allMatch(call -> call.startsWith("N"));
    }

    @Test
    void no_board_hangs_at_an_unknown_address() {
        assertThat(displays.showing("cave")).isEqualTo(new Showing.Unknown<>());
        displays.watch("cave", board -> {}).remove();
    }

    @Test
    void a_board_is_shown_every_call() {
        api.open("A1");
        List<Board> seen = new CopyOnWriteArrayList<>();
        Registration watching = displays.watch("hall", showing -> seen.add(((Showing.Here<Board>) showing).shown()));
        JsonNode ticket = api.issue("ACC-INFO");
        String number = ticket.path("number").asString();
        api.at("A1", "call", "{\"ticket\":\"%s\"}".formatted(ticket.path("id").asString()))
                .is(200);
        await().until(() -> !seen.isEmpty()
                && !seen.getLast().calls().isEmpty()
                && seen.getLast().calls().getFirst().number().equals(number));
        watching.remove();
    }

    @Test
    void the_manager_sees_the_line_and_who_is_at_each_counter() {
        Acting.as("responsable", Role.MANAGER);
        int issued = manager.floor().issuedToday();
        api.put(SITE + "/counters/A1", "{\"state\":\"OPEN\",\"agent\":\"agent\"}")
                .is(200);
        api.issue("ACC-INFO");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        Floor floor = manager.floor();
        assertThat(floor.issuedToday()).isEqualTo(issued + 2);
        Floor.Queue reception = floor.queues().getFirst();
        assertThat(reception.waiting()).isEqualTo(1);
        assertThat(reception.oldestArrival()).isPresent();
        assertThat(reception.openCounters()).isEqualTo(1);
        Floor.Counter first = floor.counters().getFirst();
        assertThat(first.agent()).contains("Camille Martin");
        assertThat(first.state()).isEqualTo(Floor.Counter.State.OPEN);
        assertThat(first.current().orElseThrow().serving()).isTrue();
        assertThat(floor.queues().get(1).oldestArrival()).isEmpty();
    }

    @Test
    void only_managers_watch_the_floor() {
        for (Role role : List.of(Role.AGENT, Role.RECEPTION, Role.KIOSK)) {
            Acting.as("somebody", role);
            assertThatThrownBy(manager::floor).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> manager.watch(floor -> {})).isInstanceOf(NotAllowedException.class);
        }
        Acting.as("admin", Role.ADMIN);
        assertThat(manager.floor().open()).isTrue();
    }
}
