// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FeedClientTest {

    private final List<String> sent = new ArrayList<>();
    private final AtomicInteger farewells = new AtomicInteger();
    private final CountDownLatch farewell = new CountDownLatch(1);
    private boolean stuck;

    private final FeedClient client =
            new FeedClient(session(), Optional.empty(), FeedAudience.PUBLIC, Optional.empty());

    @Test
    void what_happens_while_the_hello_is_made_comes_after_it_once() {
        client.send(3, "three");
        client.send(4, "four");
        client.start(List.of("hello"), 3);
        client.send(3, "three again");
        client.send(5, "five");
        assertThat(sent).containsExactly("hello", "four", "five");
    }

    @Test
    void a_long_greeting_is_no_sign_of_a_slow_reader() {
        client.start(Collections.nCopies(50_000, "missed"), 50_000);
        client.send(50_001, "news");
        assertThat(sent).hasSize(50_001).endsWith("news");
        assertThat(farewells).hasValue(0);
    }

    @Test
    void a_stuck_reader_is_dropped_and_delays_no_other() {
        stuck = true;
        client.start(List.of("hello"), 0);
        for (int seq = 1; seq <= 30_000; seq++) {
            client.send(seq, "news");
        }
        await().untilAtomic(farewells, org.hamcrest.Matchers.equalTo(1));
        farewell.countDown();
        assertThat(sent).containsExactly("hello");
    }

    /** A connection that sends at once, or, when stuck, never; its close lasts until the test allows it. */
    private Session session() {
        RemoteEndpoint.Async remote = fake(RemoteEndpoint.Async.class, (proxy, method, args) -> {
            sent.add((String) args[0]);
            if (!stuck) {
                ((SendHandler) args[1]).onResult(new SendResult());
            }
            return null;
        });
        return fake(Session.class, (proxy, method, args) -> {
            if (method.getName().equals("close")) {
                farewells.incrementAndGet();
                farewell.await();
                return null;
            }
            return remote;
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
