// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.manager.hall.HallPort;
import fr.accueil.manager.hall.HallSnapshot;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HallAdapterTest extends ServerTest {

    private static final int PRESSES = 40;
    private static final Locale FRENCH = Locale.FRENCH;

    @Autowired
    private HallPort port;

    @BeforeEach
    void a_manager_signs_in() {
        Acting.as("responsable", Role.MANAGER);
    }

    @AfterEach
    void the_sender_is_cleared() {
        Acting.withoutToken();
    }

    @Test
    void a_first_visitor_past_the_target_is_an_alert_and_a_crowd_too() {
        for (int i = 0; i < 6; i++) {
            api.issue("ASSO");
        }
        jdbc.update(
                "update ticket set issued_at = issued_at - interval '25' minute where queue = 'Z' and status = 'WAITING'");
        assertThat(port.hall().alerts())
                .startsWith(
                        new HallSnapshot.Alert.PastTarget("Citoyenneté", 25),
                        new HallSnapshot.Alert.Outrun("Citoyenneté", 6));
    }

    @Test
    void a_counter_paused_too_long_is_an_alert() {
        api.put(SITE + "/counters/Z1", "{\"state\":\"PAUSED\",\"agent\":\"x\"}").is(200);
        assertThat(port.hall().alerts()).noneMatch(HallSnapshot.Alert.Paused.class::isInstance);
        jdbc.update("update counter set since = since - interval '50' minute where code = 'Z1'");
        assertThat(port.hall().alerts())
                .anyMatch(alert -> alert instanceof HallSnapshot.Alert.Paused paused && paused.minutes() == 50);
    }

    @Test
    void what_a_manager_sees_belongs_to_one_event_while_the_hall_goes_on() throws Exception {
        long before = port.hall().seq();
        FutureTask<Void> reception = new FutureTask<>(this::closesAndOpens, null);
        Thread.ofPlatform().start(reception);

        Map<Long, Boolean> closed = new TreeMap<>();
        while (!reception.isDone()) {
            HallSnapshot hall = port.hall();
            boolean isClosed =
                    hall.services().stream().anyMatch(service -> service.code().equals("ASSO") && service.closed());
            closed.put(hall.seq(), isClosed);
        }
        reception.get();

        assertThat(port.hall().seq()).as("one event for each press").isEqualTo(before + 2 * PRESSES);
        assertThat(closed).hasSizeGreaterThan(5);
        assertThat(closed)
                .allSatisfy((seq, isClosed) -> assertThat(isClosed)
                        .as("closed after event " + (seq - before))
                        .isEqualTo((seq - before) % 2 == 1));
    }

    private void closesAndOpens() {
        Acting.as("responsable", Role.MANAGER);
        for (int i = 0; i < PRESSES; i++) {
            assertThat(port.closeService("ASSO", FRENCH)).isEmpty();
            assertThat(port.reopenService("ASSO", FRENCH)).isEmpty();
        }
    }

    @Test
    void a_manager_closes_a_service_and_opens_it_again() {
        assertThat(port.closeService("ASSO", FRENCH)).isEmpty();
        assertThat(closure("ASSO").closed()).isTrue();
        assertThat(port.reopenService("ASSO", FRENCH)).isEmpty();
        assertThat(closure("ASSO").closed()).isFalse();
        assertThat(port.closeService("NOTHING", FRENCH)).isPresent();
    }

    @Test
    void a_manager_puts_a_kiosk_out_of_service_and_back() {
        assertThat(port.closeKiosk("borne-1", FRENCH)).isEmpty();
        assertThat(outOfOrder()).containsExactly("borne-1");
        assertThat(port.reopenKiosk("borne-1", FRENCH)).isEmpty();
        assertThat(outOfOrder()).isEmpty();
        assertThat(port.closeKiosk("nulle-part", FRENCH)).isPresent();
    }

    private List<String> outOfOrder() {
        return port.hall().kiosks().stream()
                .filter(HallSnapshot.ServiceClosure::closed)
                .map(HallSnapshot.ServiceClosure::code)
                .toList();
    }

    @Test
    void a_counter_serves_other_queues_and_its_forgotten_ticket_ends() {
        api.issue("ASSO");
        api.open("Z1");
        assertThat(port.serve("Z1", List.of("Z", "A"), FRENCH)).isEmpty();
        assertThat(post("Z1").queues()).containsExactly("Z", "A");
        api.at("Z1", "call-next", "{}").is(200);
        api.at("Z1", "start", "{}").is(200);
        assertThat(port.endTicket("Z1", post("Z1").ticket().orElseThrow(), FRENCH))
                .isEmpty();
        assertThat(post("Z1").ticket()).isEmpty();
        assertThat(port.serve("Z1", List.of("Q"), FRENCH)).as("no such queue").isPresent();
        assertThat(port.endTicket("NONE", "Z001", FRENCH)).isEqualTo(Optional.empty());
    }

    @Test
    void a_forgotten_ticket_is_ended_only_while_it_is_there() {
        api.issue("ASSO");
        api.issue("ASSO");
        api.open("Z1");
        api.at("Z1", "call-next", "{}").is(200);
        String shown = post("Z1").ticket().orElseThrow();
        api.at("Z1", "no-show").is(200);
        assertThat(port.endTicket("Z1", shown, FRENCH)).contains("Aucun visiteur n’est à ce guichet.");
        api.at("Z1", "call-next", "{}").is(200);
        String next = post("Z1").ticket().orElseThrow();
        assertThat(port.endTicket("Z1", shown, FRENCH))
                .contains("Rien n’a été fait\u00a0: ce visiteur n’est plus à ce guichet.");
        assertThat(post("Z1").ticket().orElseThrow()).isEqualTo(next).isNotEqualTo(shown);
    }

    @Test
    void an_empty_message_is_refused_with_a_sentence() {
        assertThat(port.showMessage(" ", FRENCH)).isPresent();
    }

    @Test
    void agents_do_not_step_in() {
        Acting.as("agent", Role.AGENT);
        assertThatThrownBy(port::hall).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> port.closeService("ASSO", FRENCH)).isInstanceOf(NotAllowedException.class);
    }

    private HallSnapshot.ServiceClosure closure(String code) {
        return port.hall().services().stream()
                .filter(closure -> closure.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private HallSnapshot.OpenCounter post(String code) {
        return port.hall().counters().stream()
                .filter(post -> post.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
