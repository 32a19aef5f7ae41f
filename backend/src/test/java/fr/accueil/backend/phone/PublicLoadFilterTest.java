// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.database.PublicShare;
import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** How many workers the public may hold. */
class PublicLoadFilterTest {

    private static final int WORKERS = 4;

    private final AtomicInteger shared = new AtomicInteger();
    private final PublicShare share = new PublicShare() {
        @Override
        public <E extends Exception, F extends Exception> void within(Request<E, F> request) throws E, F {
            shared.incrementAndGet();
            super.within(request);
        }
    };
    private final PublicLoadFilter gate = new PublicLoadFilter("known"::equals, share, WORKERS);

    @Test
    void a_crowd_of_phones_leaves_the_other_workers_to_staff_and_devices() throws Exception {
        CountDownLatch inside = new CountDownLatch(WORKERS);
        CountDownLatch over = new CountDownLatch(1);
        List<Thread> crowd = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
            crowd.add(Thread.ofPlatform()
                    .start(() -> pass("/t/unknown/state", (request, response) -> {
                        inside.countDown();
                        await(over);
                    })));
        }
        inside.await();

        assertRefusesPhones();
        assertLetsStaffAndDevicesIn();
        over.countDown();
        for (Thread one : crowd) {
            one.join();
        }
        assertThat(pass("/t/unknown/state", (request, response) -> {}).getStatus())
                .isEqualTo(200);
    }

    private void assertRefusesPhones() throws Exception {
        for (String refused : List.of("/t/unknown/state", "/t/unknown/live", "/h/abc", "/our-results")) {
            MockHttpServletResponse answer = pass(refused, (request, response) -> {
                throw new AssertionError("let in: " + refused);
            });
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(Integer.parseInt(answer.getHeader("Retry-After"))).isBetween(1, 4);
        }
    }

    private void assertLetsStaffAndDevicesIn() throws Exception {
        for (String free : List.of(
                "/pulse", "/counter", "/kiosk/nantes/borne-1", "/", "/api/v1/sites", "/t/unknown", "/t/known/live")) {
            assertThat(pass(free, (request, response) -> {}).getStatus())
                    .as(free)
                    .isEqualTo(200);
        }
    }

    @Test
    void what_the_public_asks_of_the_database_is_taken_from_its_share() {
        for (String free : List.of("/pulse", "/counter", "/api/v1/sites", "/t/known/live")) {
            pass(free, (request, response) -> {});
        }
        assertThat(shared).hasValue(0);

        for (String ofThePublic : List.of("/t/unknown/state", "/t/unknown/live", "/h/abc", "/slip/abc.png")) {
            pass(ofThePublic, (request, response) -> {});
        }
        assertThat(shared).hasValue(4);
    }

    @Test
    void a_phone_that_chooses_a_service_counts_as_the_public_under_whatever_address() throws Exception {
        PublicLoadFilter closed = new PublicLoadFilter(token -> false, new PublicShare(), 0);
        MockHttpServletRequest request = request("/");
        MockHttpServletResponse response = new MockHttpServletResponse();
        closed.doFilter(request, response, (asked, answered) -> {});
        assertThat(response.getStatus()).isEqualTo(200);

        request = request("/");
        request.getSession().setAttribute(PhoneSessions.SESSION, "phone 1");
        response = new MockHttpServletResponse();
        closed.doFilter(request, response, (asked, answered) -> {});
        assertThat(response.getStatus()).isEqualTo(503);
    }

    private MockHttpServletResponse pass(String path, FilterChain chain) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        try {
            gate.doFilter(request(path), response, chain);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        return response;
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
