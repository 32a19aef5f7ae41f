// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.ServerTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** All phones of a hall reconnect at one moment. */
class PhoneCrowdTest extends ServerTest {

    private static final int PHONES = 500;
    /** Some for the batches, some for what the server does beside them; the phones themselves would ask thousands. */
    private static final int QUESTIONS = 150;

    @Autowired
    private PhoneHubs hubs;

    @Autowired
    private EntityManagerFactory factory;

    @Test
    void five_hundred_phones_that_reconnect_read_their_places_from_the_database_together() throws Exception {
        List<String> lines = IntStream.range(0, PHONES)
                .mapToObj(i -> api.issue("ASI-CONV").path("follow").asString() + "/live")
                .toList();
        lines.forEach(line -> {
            try (FeedReader first = FeedReader.at(server(), line)) {
                first.until(message -> message.has("state"));
            }
        });
        await().until(() -> hubs.of("nantes").orElseThrow().isEmpty());
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);

        List<FeedReader> phones = connect(lines);

        long asked = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        IntStream.range(0, PHONES)
                .forEach(i ->
                        assertThat(stateOf(phones.get(i)).path("ahead").asInt()).isEqualTo(i));
        close(phones);
        assertThat(asked).isLessThan(QUESTIONS);
    }

    @Test
    void six_hundred_readings_from_one_address_meet_no_refusal() throws Exception {
        String state = api.issue("ACC-INFO").path("follow").asString() + "/state";
        try (ExecutorService thirty = Executors.newFixedThreadPool(30)) {
            List<Callable<Integer>> all =
                    Collections.nCopies(600, () -> api.withoutToken().get(state).status());
            for (Future<Integer> reading : thirty.invokeAll(all)) {
                assertThat(reading.get()).isEqualTo(200);
            }
        }
    }

    /** Phones in the order of the tickets, each with its first state. */
    private List<FeedReader> connect(List<String> lines) throws Exception {
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<FeedReader>> all = lines.stream()
                    .<Callable<FeedReader>>map(line -> () -> FeedReader.at(server(), line))
                    .toList();
            List<FeedReader> phones = new ArrayList<>();
            for (Future<FeedReader> phone : together.invokeAll(all)) {
                phones.add(phone.get());
            }
            phones.forEach(PhoneCrowdTest::stateOf);
            return phones;
        }
    }

    /** The line's pings may come before it. */
    private static JsonNode stateOf(FeedReader phone) {
        return phone.until(frame -> frame.has("state"));
    }

    private static void close(List<FeedReader> phones) {
        phones.forEach(FeedReader::close);
    }
}
