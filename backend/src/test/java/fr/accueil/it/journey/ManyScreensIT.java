// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.it.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.BrowserlessUserContext;
import com.vaadin.browserless.SecuredBrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeButton;
import fr.accueil.Accueil;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.ticket.TicketRequest;
import fr.accueil.backend.ticket.command.TicketCommands;
import fr.accueil.backend.ticket.reading.QueueQueries;
import fr.accueil.it.support.PushCounter;
import fr.accueil.it.support.ScreenWindows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A whole hall of screens in one JVM: every agent is a user of their own, every screen a window. */
@SpringBootTest(
        classes = {Accueil.class, ManyScreensIT.Noting.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:screens-${random.uuid};LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1",
            "accueil.site-file=src/test/resources/sites/salle.yaml",
            "accueil.data=target/data-${accueil.tests-process:0}"
        })
class ManyScreensIT extends ScreenWindows {

    private static final Actor ADMIN = new Actor("admin", Role.ADMIN, Optional.empty());

    @Autowired
    private ApplicationContext server;

    @Autowired
    private TicketCommands tickets;

    @Autowired
    private QueueQueries queries;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PushCounter pushCounter;

    @TestConfiguration
    static class Noting {
        @Bean
        static PushCounter pushes() {
            return new PushCounter();
        }
    }

    private SecuredBrowserlessApplicationContext<Authentication> people;

    @BeforeEach
    void start_the_server() {
        jdbc.update("update counter set state = 'CLOSED', agent = null, current_ticket = null, last_action = null");
        jdbc.update("update ticket set status = 'CANCELLED'");
        pushCounter.countFromHere();
        people = SpringBrowserlessApplicationContext.createSecured(server, "fr.accueil.counter");
    }

    @AfterEach
    void stop_the_server() {
        people.close();
    }

    @Test
    void thirty_counters_and_two_reception_desks_show_the_same_line() {
        List<BrowserlessUIContext> counters = IntStream.rangeClosed(1, 30)
                .mapToObj(number -> atCounter(agent("agent-" + number).newWindow(), number))
                .toList();
        List<BrowserlessUIContext> all = new ArrayList<>(counters);
        IntStream.rangeClosed(1, 2).forEach(number -> all.add(atReception("accueil-" + number)));

        assertThat(pushCounter.screens()).isEqualTo(all.size());
        issue(45);
        assertSameLine(all);
        for (BrowserlessUIContext counter : counters) {
            press(counter, "Appeler le suivant");
        }
        assertSameLine(all);
        assertThat(counters.stream().map(ManyScreensIT::current))
                .doesNotHaveDuplicates()
                .hasSize(30);
        withinOnePush(all, () -> press(counters.getFirst(), "Remettre en file"));
        withinOnePush(all, () -> press(counters.get(1), "Commencer"));
        withinOnePush(all, () -> press(counters.get(2), "Absent"));
        withinOnePush(all, () -> issue(1));
        withinOnePush(all, () -> press(counters.get(1), "Terminer et appeler le suivant"));
    }

    /** What a screen is sent first after an event shows the line as it is then; no screen waits for a second push. */
    private void withinOnePush(List<BrowserlessUIContext> screens, Runnable action) {
        long before = queries.lastSeq(site());
        action.run();
        long after = queries.lastSeq(site());
        assertThat(after).isGreaterThan(before);
        List<String> line = numbers();
        for (int screen = 0; screen < screens.size(); screen++) {
            int one = screen;
            await().until(() -> !pushCounter.sentTo(one, before + 1).isEmpty());
            assertThat(pushCounter.sentTo(one, before + 1).getFirst())
                    .as("the first state sent to screen %s", screen)
                    .isEqualTo(after);
            // Sent by another thread: it is there once the page has taken it.
            await().pollInSameThread().untilAsserted(() -> {
                settle(screens.get(one));
                assertThat(line(screens.get(one))).as("screen %s", one).isEqualTo(line);
                assertThat(text(screens.get(one), "waiting-count")).startsWith(String.valueOf(line.size()));
            });
        }
    }

    private List<String> numbers() {
        return queries.waiting(site()).stream()
                .map(placed -> placed.ticket().number())
                .toList();
    }

    @Test
    void two_windows_of_one_agent_call_one_visitor() {
        issue(2);
        BrowserlessUserContext agent = agent("camille");
        BrowserlessUIContext first = atCounter(agent.newWindow(), 1);
        BrowserlessUIContext second = agent.newWindow();
        second.navigate("counter", Component.class);
        settle(second);

        NativeButton stale = button(second, "Appeler le suivant");
        press(first, "Appeler le suivant");
        // As if the push of the first press had not come to it yet.
        second.activate();
        ComponentUtil.fireEvent(stale, new ClickEvent<>(stale));
        settle(second);

        await().pollInSameThread().untilAsserted(() -> {
            assertThat(current(second)).isEqualTo(current(first)).startsWith("A");
            assertThat(text(second, "notice")).isEqualTo("Un visiteur est encore à ce guichet.");
        });
        assertThat(queries.waiting(site())).hasSize(1);
    }

    @Test
    void an_agent_whose_counter_was_taken_over_reads_by_whom_and_calls_no_visitor() {
        issue(2);
        BrowserlessUIContext first = atCounter(agent("camille").newWindow(), 1);
        press(first, "Appeler le suivant");
        String ticket = current(first);

        BrowserlessUIContext second = agent("dominique").newWindow();
        second.navigate("counter", Component.class);
        settle(second);
        press(second, "Guichet\u00a01");
        press(second, "Reprendre le guichet");

        assertThat(current(second)).isEqualTo(ticket);
        await().pollInSameThread().untilAsserted(() -> {
            settle(first);
            assertThat(heading(first)).isEqualTo("Guichet\u00a01 repris par dominique");
        });
        assertThat(buttons(first)).containsExactly("Choisir un guichet");
    }

    @Test
    void a_reload_in_the_middle_of_a_service_finds_the_visitor_and_what_was_noted() {
        issue(1);
        BrowserlessUserContext agent = agent("camille");
        BrowserlessUIContext before = atCounter(agent.newWindow(), 1);
        press(before, "Appeler le suivant");
        press(before, "Commencer");
        press(before, "Dossier incomplet");
        String ticket = current(before);
        before.close();

        BrowserlessUIContext after = agent.newWindow();
        after.navigate("counter", Component.class);
        settle(after);

        assertThat(current(after)).isEqualTo(ticket);
        assertThat(button(after, "Dossier incomplet").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    private void assertSameLine(List<BrowserlessUIContext> screens) {
        List<String> line = numbers();
        for (BrowserlessUIContext screen : screens) {
            await().pollInSameThread().untilAsserted(() -> {
                settle(screen);
                assertThat(text(screen, "waiting-count")).startsWith(String.valueOf(line.size()));
                assertThat(line(screen)).isEqualTo(line);
            });
        }
    }

    private Site site() {
        return sites.find("salle").orElseThrow();
    }

    private void issue(int many) {
        for (int given = 0; given < many; given++) {
            tickets.issue(ADMIN, "salle", new TicketRequest("ORD", Optional.empty(), false, Optional.empty()));
        }
    }

    private BrowserlessUserContext agent(String login) {
        return people.newUser(signedIn(login, Role.AGENT));
    }

    private static BrowserlessUIContext atCounter(BrowserlessUIContext window, int number) {
        window.navigate("counter", Component.class);
        settle(window);
        press(window, "Guichet\u00a0" + number);
        return window;
    }

    private BrowserlessUIContext atReception(String login) {
        BrowserlessUIContext window =
                people.newUser(signedIn(login, Role.RECEPTION)).newWindow();
        window.navigate("reception", Component.class);
        settle(window);
        return window;
    }

    private static Authentication signedIn(String login, Role role) {
        return UsernamePasswordAuthenticationToken.authenticated(
                new Actor(login, role, Optional.of("salle")),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + role.name())));
    }
}
