// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.manager.hall.QueueOverview;
import fr.accueil.manager.hall.QueueOverviewPort;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class DisplayAndOverviewTest extends ServerTest {

    @Autowired
    private DisplayPort displays;

    @Autowired
    private QueueOverviewPort manager;

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    private DisplaySnapshot board(String display) {
        return ((HallScreenAccess.Here<DisplaySnapshot>) displays.showing(display)).shown();
    }

    private static final List<String> COUNTERS = List.of("A1", "A2", "G1", "G2", "G3", "G4", "G5", "G6");

    private String call(String counter) {
        api.put(
                        SITE + "/counters/" + counter,
                        "{\"state\":\"OPEN\",\"agent\":\"%s\",\"queues\":[\"A\"]}".formatted(counter))
                .is(200);
        api.issue("ACC-INFO");
        return api.at(counter, "call-next").is(200).json().path("number").asString();
    }

    private void long_ago() {
        jdbc.update(
                "update ticket set called_at = timestamp with time zone '2020-01-01 00:00:00Z' where called_at is not null");
    }

    private static List<String> numbers(DisplaySnapshot snapshot) {
        return snapshot.calls().stream().map(DisplaySnapshot.Call::number).toList();
    }

    @Test
    void the_board_shows_the_last_six_calls_the_newest_first_and_more_while_they_are_news() {
        List<String> called = COUNTERS.stream()
                .map(counter -> {
                    String number = call(counter);
                    api.at(counter, "no-show").is(200);
                    return number;
                })
                .toList();
        DisplaySnapshot snapshot = board("hall");
        assertThat(numbers(snapshot).subList(0, 8)).isEqualTo(called.reversed());
        assertThat(snapshot.calls().getFirst().counterWord()).isEqualTo("Guichet");
        assertThat(snapshot.calls().getFirst().counterName()).isEqualTo("6");
        assertThat(snapshot.calls()).isSortedAccordingTo((one, other) -> Long.compare(other.seq(), one.seq()));
        long_ago();
        assertThat(numbers(board("hall"))).isEqualTo(called.reversed().subList(0, 6));
        String last = call("G6");
        DisplaySnapshot.Call once = board("hall").calls().getFirst();
        api.at("G6", "recall").is(200);
        DisplaySnapshot.Call again = board("hall").calls().getFirst();
        assertThat(again.number()).isEqualTo(last);
        assertThat(again.calls()).isEqualTo(2);
        assertThat(again.seq()).isGreaterThan(once.seq());
    }

    @Test
    void who_is_still_called_stays_on_the_board_however_many_are_called_and_received_after() {
        String patient = call("A1");
        for (String counter : COUNTERS.subList(1, COUNTERS.size())) {
            for (int i = 0; i < 4; i++) {
                call(counter);
                api.at(counter, "no-show").is(200);
            }
        }
        long_ago();
        DisplaySnapshot snapshot = board("hall");
        assertThat(numbers(snapshot)).hasSize(6).endsWith(patient);
        assertThat(snapshot.calls())
                .filteredOn(call -> !call.answered())
                .extracting(DisplaySnapshot.Call::number)
                .containsExactly(patient);
    }

    @Test
    void a_counter_has_one_line_on_a_board_its_newest_call() {
        call("A1");
        api.at("A1", "no-show").is(200);
        String newest = call("A1");
        String other = call("A2");
        assertThat(numbers(board("hall"))).startsWith(other, newest);
        assertThat(board("hall").calls())
                .extracting(call -> call.counterWord() + call.counterName())
                .doesNotHaveDuplicates();
        assertThat(board("hall").calls().getFirst().answered()).isFalse();
        api.at("A2", "start").is(200);
        assertThat(board("hall").calls().getFirst().answered()).isTrue();
        api.at("A2", "hold").is(200);
        assertThat(board("hall").calls().getFirst().answered()).isTrue();
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
        DisplaySnapshot numeric = board("numerique");
        assertThat(numeric.queues()).extracting(DisplaySnapshot.Queue::letter).containsExactly("N");
        assertThat(numeric.queues().getFirst().waiting()).isEqualTo(1);
        assertThat(numeric.calls().getFirst().number()).isEqualTo(number);
        assertThat(numeric.calls()).extracting(DisplaySnapshot.Call::number).allMatch(call -> call.startsWith("N"));
    }

    @Test
    void no_board_hangs_at_an_unknown_address() {
        assertThat(displays.showing("cave")).isEqualTo(new HallScreenAccess.Unknown<>());
        displays.watch("cave", board -> {}).remove();
    }

    @Test
    void a_board_is_shown_every_call() {
        api.open("A1");
        List<DisplaySnapshot> seen = new CopyOnWriteArrayList<>();
        Registration watching =
                displays.watch("hall", access -> seen.add(((HallScreenAccess.Here<DisplaySnapshot>) access).shown()));
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
        int issued = manager.overview().issuedToday();
        api.put(SITE + "/counters/A1", "{\"state\":\"OPEN\",\"agent\":\"agent\"}")
                .is(200);
        api.issue("ACC-INFO");
        api.issue("ACC-INFO");
        api.at("A1", "call-next").is(200);
        api.at("A1", "start").is(200);
        QueueOverview overview = manager.overview();
        assertThat(overview.issuedToday()).isEqualTo(issued + 2);
        QueueOverview.Queue reception = overview.queues().getFirst();
        assertThat(reception.waiting()).isEqualTo(1);
        assertThat(reception.oldestArrival()).isPresent();
        assertThat(reception.openCounters()).isEqualTo(1);
        QueueOverview.Counter first = overview.counters().getFirst();
        assertThat(first.agent()).contains("Camille Martin");
        assertThat(first.state()).isEqualTo(QueueOverview.Counter.State.OPEN);
        assertThat(first.current().orElseThrow().serving()).isTrue();
        assertThat(overview.queues().get(1).oldestArrival()).isEmpty();
    }

    @Test
    void only_managers_watch_the_floor() {
        for (Role role : List.of(Role.AGENT, Role.RECEPTION, Role.KIOSK)) {
            Acting.as("somebody", role);
            assertThatThrownBy(manager::overview).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> manager.watch(overview -> {})).isInstanceOf(NotAllowedException.class);
        }
        Acting.as("admin", Role.ADMIN);
        assertThat(manager.overview().open()).isTrue();
    }
}
