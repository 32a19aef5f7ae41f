// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.phone.PhoneTicketPort;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

class WaitEstimateStoryTest extends ServerTest {

    @Autowired
    private PhoneTicketPort phones;

    @Autowired
    private DisplayPort boards;

    @Autowired
    private ApplicationEventPublisher events;

    private JsonNode ticket(String id) {
        return api.get("/api/v1/tickets/" + id).is(200).json();
    }

    private JsonNode awaitWait(String id) {
        await().until(() -> ticket(id).has("wait"));
        return ticket(id).path("wait");
    }

    @Test
    void while_no_counter_is_open_no_number_is_given() {
        String id = api.issue("ACC-INFO").path("id").asString();
        // The hall was emptied without an event: it is read again after the ticket.
        await().until(() -> !ticket(id).has("wait"));
    }

    @Test
    void a_waiting_visitor_gets_a_range_and_a_bound_in_steps_of_five_minutes() {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        JsonNode wait = awaitWait(id);
        assertThat(wait.propertyNames()).containsExactlyInAnyOrder("from", "to", "atMost");
        assertThat(wait.path("from").asInt())
                .isLessThanOrEqualTo(wait.path("to").asInt());
        assertThat(wait.path("to").asInt())
                .isLessThanOrEqualTo(wait.path("atMost").asInt());
        assertThat(wait.path("atMost").asInt()).isPositive().matches(minutes -> minutes % 5 == 0);
    }

    @Test
    void the_phone_the_display_and_the_line_say_the_same() {
        api.open("A1");
        JsonNode issued = api.issue("ACC-INFO");
        awaitWait(issued.path("id").asString());
        String token = issued.path("follow").asString().substring("/t/".length());
        await().until(() -> phones.follow(token).orElseThrow().announced().isPresent());
        await().until(() -> ((HallScreenAccess.Here<DisplaySnapshot>) boards.showing("hall"))
                .shown().queues().stream()
                        .anyMatch(queue ->
                                queue.letter().equals("A") && queue.announced().isPresent()));
        JsonNode line = api.get(SITE + "/queue").is(200).json().path("waiting");
        assertThat(line.path(0).has("wait")).isTrue();
    }

    @Test
    void a_display_shows_a_new_estimate_although_nothing_has_happened_in_the_hall() {
        List<HallScreenAccess<DisplaySnapshot>> seen = new CopyOnWriteArrayList<>();
        Registration watching = boards.watch("hall", seen::add);
        try {
            events.publishEvent(new WaitEstimatesChanged("nantes"));
            await().until(() -> !seen.isEmpty());
        } finally {
            watching.remove();
        }
    }

    @Test
    void the_display_shows_no_wait_for_an_empty_queue() {
        api.open("A1");
        awaitWait(api.issue("ACC-INFO").path("id").asString());
        await().until(() -> said(boards.showing("hall")).isPresent());
        api.at("A1", "call-next").is(200);
        assertThat(said(boards.showing("hall"))).isEmpty();
    }

    private static Optional<DisplaySnapshot.Range> said(HallScreenAccess<DisplaySnapshot> access) {
        return ((HallScreenAccess.Here<DisplaySnapshot>) access)
                .shown().queues().stream()
                        .filter(queue -> queue.letter().equals("A"))
                        .findFirst()
                        .flatMap(DisplaySnapshot.Queue::announced);
    }

    @Test
    void the_display_tells_the_next_ticket_what_the_kiosk_then_prints() {
        api.open("A1");
        for (int people = 0; people < 4; people++) {
            api.issue("ACC-INFO");
        }
        await().untilAsserted(() -> {
            DisplaySnapshot.Range range = said(boards.showing("hall")).orElseThrow();
            JsonNode wait = api.issue("ACC-INFO").path("wait");
            assertThat(range)
                    .isEqualTo(new DisplaySnapshot.Range(
                            wait.path("from").asInt(),
                            wait.path("to").asInt(),
                            wait.path("atMost").asInt()));
        });
    }

    @Test
    void once_called_a_ticket_has_no_estimate_and_its_last_one_is_judged() {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        awaitWait(id);
        api.at("A1", "call-next").is(200);
        assertThat(ticket(id).has("wait")).isFalse();
        await().until(() -> jdbc.queryForObject(
                        "select count(*) from announced_wait where ticket = ? and kept = true",
                        Integer.class,
                        UUID.fromString(id))
                == 1);
    }

    @Test
    void when_the_last_counter_closes_the_number_is_taken_back() {
        api.open("A1");
        String id = api.issue("ACC-INFO").path("id").asString();
        awaitWait(id);
        api.put(SITE + "/counters/A1", "{\"state\":\"CLOSED\"}").is(200);
        await().until(() -> !ticket(id).has("wait"));
    }
}
