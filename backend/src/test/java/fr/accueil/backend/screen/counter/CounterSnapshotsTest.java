// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.OnScreen;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.workplace.CounterChoices;
import fr.accueil.counter.workplace.CounterPort;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is shown at a counter, in the language of its screen, and from when on. */
class CounterSnapshotsTest extends ServerTest {

    @Autowired
    private CounterPort port;

    @BeforeEach
    void sign_in() {
        Acting.as("agent", Role.AGENT);
    }

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    @Test
    void names_are_those_of_the_agents_language_where_the_site_file_has_them() {
        port.take("A1", false);
        api.issue("ACC-COURRIER");
        CounterSnapshot english = OnScreen.in(Locale.UK, () -> port.snapshot("A1"));
        assertThat(english.name()).isEqualTo("Reception\u00a01");
        assertThat(english.queues()).containsExactly("Reception", "Elected officials");
        assertThat(english.line().waiting())
                .extracting(CounterSnapshot.Waiting::service)
                .containsExactly("Hand in a letter");
        CounterChoices rules = OnScreen.in(Locale.UK, () -> port.rules("A1"));
        assertThat(rules.outcomes()).extracting(CounterChoices.Choice::name).startsWith("Completed", "Informed");
        assertThat(rules.pauses()).extracting(CounterChoices.Choice::name).contains("Lunch");
        assertThat(rules.calls()).extracting(CounterChoices.Choice::name).contains("Vulnerable visitor");
        assertThat(OnScreen.in(Locale.GERMAN, () -> port.snapshot("A1")).name()).isEqualTo("Accueil\u00a01");
    }

    @Test
    void news_come_in_the_language_of_the_screen_that_watches() {
        port.take("A1", false);
        List<CounterSnapshot> sent = new CopyOnWriteArrayList<>();
        Registration watch = OnScreen.in(Locale.UK, () -> port.watch("A1", sent::add));
        api.issue("ACC-COURRIER");
        await().untilAsserted(() -> assertThat(sent)
                .isNotEmpty()
                .allSatisfy(news -> assertThat(news.name()).isEqualTo("Reception\u00a01")));
        watch.remove();
    }

    @Test
    void the_line_says_why_each_visitor_stands_where_they_stand() {
        api.put(SITE + "/counters/G11", "{\"state\":\"OPEN\",\"queues\":[\"A\",\"R\"]}")
                .is(200);
        api.issue("ACC-INFO");
        api.issue("SEJ-RDV");
        api.post(TICKETS, "{\"service\":\"ACC-INFO\",\"priority\":true}").is(201);
        assertThat(port.snapshot("G11").line().waiting().stream().map(CounterSnapshot.Waiting::place))
                .hasExactlyElementsOfTypes(
                        CounterSnapshot.Place.Priority.class,
                        CounterSnapshot.Place.Appointment.class,
                        CounterSnapshot.Place.Arrived.class);
    }

    @Test
    void the_screen_is_sent_every_change_until_it_stops_watching() {
        List<CounterSnapshot> seen = new CopyOnWriteArrayList<>();
        Registration watching = port.watch("A1", seen::add);
        api.issue("ACC-INFO");
        await().until(() -> !seen.isEmpty() && seen.getLast().line().count() == 1);
        watching.remove();
        port.take("A2", false);
        List<CounterSnapshot> others = new CopyOnWriteArrayList<>();
        Registration other = port.watch("A2", others::add);
        api.issue("ACC-INFO");
        await().until(() -> !others.isEmpty());
        other.remove();
        assertThat(seen.getLast().line().count()).isEqualTo(1);
    }

    @Test
    void there_is_a_choice_of_services_counters_reasons_and_outcomes() {
        CounterChoices rules = port.rules("A1");
        assertThat(rules.services())
                .extracting(CounterChoices.Choice::code)
                .contains("ACC-INFO")
                .doesNotContain("CG");
        assertThat(rules.counters())
                .extracting(CounterChoices.Choice::code)
                .contains("A2")
                .doesNotContain("A1");
        assertThat(rules.outcomes()).extracting(CounterChoices.Choice::name).contains("Dossier incomplet");
        assertThat(rules.pauses()).isNotEmpty();
        assertThat(rules.calls()).isNotEmpty();
    }
}
