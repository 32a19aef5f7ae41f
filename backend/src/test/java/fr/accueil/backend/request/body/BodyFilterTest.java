// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.request.Connection;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Bodies that have come whole, on their way to the application. */
class BodyFilterTest {

    private static final int AT_ONCE = 8;

    @TempDir
    private Path folder;

    private final BodyFilter gate = new BodyFilter(null, null);
    private final List<Integer> statuses = new ArrayList<>();
    private Uploads uploads;
    private int worked;

    @BeforeEach
    void no_file_is_there() {
        uploads = new Uploads(folder.resolve("uploads"));
    }

    @Test
    void eight_files_are_handled_at_once_and_one_more_has_to_come_again() throws Exception {
        workOnEachWithin(AT_ONCE + 1);
        assertThat(worked).isEqualTo(AT_ONCE);
        assertThat(statuses).containsExactly(503, 200, 200, 200, 200, 200, 200, 200, 200);

        workOnEachWithin(AT_ONCE);
        assertThat(worked).as("their places are given back").isEqualTo(2 * AT_ONCE);
    }

    @Test
    void no_file_is_left_when_it_was_worked_on_or_refused() throws Exception {
        workOnEachWithin(AT_ONCE + 1);

        assertThat(uploads.size()).isZero();
    }

    @Test
    void a_small_body_waits_for_no_file() throws Exception {
        MockHttpServletRequest small = new MockHttpServletRequest();
        BodyFilter.hold(small, new HeldBody(new byte[1], null, 1));
        workOnEachWithin(AT_ONCE, () -> gate.doFilter(small, new MockHttpServletResponse(), (_, _) -> worked++));

        assertThat(worked).isEqualTo(AT_ONCE + 1);
    }

    /** As after the outer valve. */
    private static MockHttpServletRequest seen() {
        Request ofTheContainer = new Request(new Connector(), new org.apache.coyote.Request());
        Connection.remember(ofTheContainer);
        MockHttpServletRequest request = new MockHttpServletRequest();
        String name = Connection.class.getName();
        request.setAttribute(name, ofTheContainer.getAttribute(name));
        return request;
    }

    private interface Work {

        void run() throws IOException, ServletException;
    }

    private void workOnEachWithin(int files) throws IOException, ServletException {
        workOnEachWithin(files, () -> {});
    }

    /** While one is worked on the next one comes. */
    private void workOnEachWithin(int files, Work last) throws IOException, ServletException {
        if (files == 0) {
            last.run();
            return;
        }
        MockHttpServletRequest request = seen();
        MockHttpServletResponse response = new MockHttpServletResponse();
        Upload file = uploads.open("192.0.2." + files).orElseThrow();
        BodyFilter.hold(request, new HeldBody(new byte[0], file, 0));
        gate.doFilter(request, response, (_, _) -> {
            worked++;
            workOnEachWithin(files - 1, last);
        });
        statuses.add(response.getStatus());
    }
}
