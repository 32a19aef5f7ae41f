// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.ticket.event.LoggedEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class LiveEventsTest {

    private final Hall hall;
    private final List<Long> told = new CopyOnWriteArrayList<>();
    private final long before;
    private final Runnable stop;

    LiveEventsTest(Database database) {
        this.hall = Hall.on(database);
        this.before = hall.lastSeq();
        this.stop = hall.liveEvents.follow("salle", events -> {
            events.stream().map(LoggedEvent::seq).filter(seq -> seq > before).forEach(told::add);
        });
    }

    @AfterEach
    void stop() {
        stop.run();
    }

    @Test
    void everything_is_sent_once_and_in_order_when_eight_people_act_at_once() {
        Simultaneously.act(8, who -> hall.issue("ORD", 10));

        await().atMost(Duration.ofSeconds(20)).until(() -> told.size() >= 80);
        assertThat(told)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(before + 1, before + 80).boxed().toList());
    }

    @Test
    void what_was_refused_is_not_sent() {
        hall.ask("ONLY", false);
        hall.issue("ORD");

        await().atMost(Duration.ofSeconds(20)).until(() -> !told.isEmpty());
        assertThat(told).containsExactly(before + 1);
    }

    @Test
    void a_follower_that_fails_does_not_keep_the_events_from_the_others() {
        Runnable other = hall.liveEvents.follow("salle", events -> {
            throw new IllegalStateException("a screen broke");
        });
        List<Long> alsoTold = new CopyOnWriteArrayList<>();
        Runnable third = hall.liveEvents.follow("salle", events -> events.forEach(event -> alsoTold.add(event.seq())));
        hall.issue("ORD", 2);

        await().atMost(Duration.ofSeconds(20)).until(() -> told.size() == 2 && alsoTold.size() >= 2);
        other.run();
        third.run();
    }

    @Test
    void a_follower_that_stopped_receives_nothing_more() {
        List<Long> others = new CopyOnWriteArrayList<>();
        Runnable leave = hall.liveEvents.follow("salle", events -> events.forEach(event -> others.add(event.seq())));
        leave.run();
        hall.issue("ORD");

        await().atMost(Duration.ofSeconds(20)).until(() -> told.size() == 1);
        assertThat(others).isEmpty();
    }

    @Test
    void another_site_is_not_disturbed() {
        List<String> sites = new CopyOnWriteArrayList<>();
        Runnable other = hall.liveEvents.follow("guyane", events -> events.forEach(event -> sites.add(event.site())));
        hall.issue("ORD");

        await().atMost(Duration.ofSeconds(20)).until(() -> told.size() == 1);
        assertThat(sites).isEmpty();
        other.run();
    }
}
