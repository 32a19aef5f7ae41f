// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.LoggedEvent;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Two nodes on one PostgreSQL agree. */
class TwoNodesTest {

    @Test
    void two_nodes_give_every_number_once_and_receive_each_others_events() {
        Hall here = Hall.on(Database.POSTGRESQL);
        try (Hall.Node node = here.anotherNode(Database.POSTGRESQL)) {
            Hall there = node.hall();
            long before = here.lastSeq();
            List<Long> toldHere = follow(here, before);
            List<Long> toldThere = follow(there, before);

            List<TicketDetails> issued = Simultaneously.act(10, who -> (who % 2 == 0 ? here : there).issue("ORD"));

            assertThat(issued)
                    .extracting(TicketDetails::number)
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10)
                            .mapToObj("A%03d"::formatted)
                            .toList());
            assertTold(toldHere, before, 10);
            assertTold(toldThere, before, 10);
            callAtBoth(here, there);
        }
    }

    private static void callAtBoth(Hall here, Hall there) {
        IntStream.rangeClosed(1, 12).forEach(i -> here.open("G" + i));

        List<Optional<TicketDetails>> calls =
                Simultaneously.act(12, who -> (who % 2 == 0 ? here : there).callNext("G" + (who + 1)));

        assertThat(calls.stream().flatMap(Optional::stream).map(TicketDetails::id))
                .hasSize(10)
                .doesNotHaveDuplicates();
        assertThat(there.queries.waiting(there.site)).isEmpty();
    }

    private static List<Long> follow(Hall hall, long before) {
        List<Long> told = new CopyOnWriteArrayList<>();
        hall.liveEvents.follow(
                "salle",
                events -> events.stream()
                        .map(LoggedEvent::seq)
                        .filter(seq -> seq > before)
                        .forEach(told::add));
        return told;
    }

    private static void assertTold(List<Long> told, long before, int many) {
        await().atMost(Duration.ofSeconds(20)).until(() -> told.size() >= many);
        assertThat(told)
                .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + many)
                        .boxed()
                        .toList());
    }
}
