// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteHistory;
import fr.accueil.backend.site.version.SiteVersion;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.event.CounterState;
import fr.accueil.backend.ticket.event.LoggedEvent;
import fr.accueil.backend.ticket.event.SiteChanged;
import fr.accueil.backend.ticket.event.TicketEvent.TicketIssued;
import fr.accueil.backend.waiting.WaitEstimator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The definition of a site changes while it runs. */
@ParameterizedClass
@EnumSource(Database.class)
class SiteChangesTest {

    private static final String TEXT = text();
    private static final String NEW_WORDS = TEXT.replace("Sans rendez-vous", "Accueil général");

    private final Database database;
    private final Hall hall;
    private final SiteChanges changes;
    private final SiteVersions versions;

    SiteChangesTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database, "atelier");
        this.changes = hall.bean(SiteChanges.class);
        this.versions = hall.bean(SiteVersions.class);
    }

    private static String text() {
        try {
            return new ClassPathResource("sites/atelier.yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void begin_with_the_definition_of_the_file() {
        versions.listPlanned("atelier").forEach(plan -> changes.takeBack(hall.admin(), "atelier", plan.number()));
        propose(TEXT);
    }

    private Site site() {
        return hall.sites.find("atelier").orElseThrow();
    }

    private SiteVersion inForce() {
        return versions.findInForce("atelier").orElseThrow();
    }

    private static SiteSource source(String text) {
        return new SiteSource("atelier.yaml", text, Map.of());
    }

    private SiteChange propose(String text) {
        return propose(inForce().number(), text);
    }

    private SiteChange propose(int base, String text) {
        return changes.propose(hall.admin(), "atelier", Proposal.now(base, source(text), "essai"));
    }

    private SiteChange plan(String text, Instant from) {
        return changes.propose(
                hall.admin(),
                "atelier",
                new Proposal(inForce().number(), source(text), "essai", Optional.of(from)));
    }

    private static String label(Site site) {
        return site.service("ORD").orElseThrow().label().in(site.language());
    }

    @Test
    void a_new_word_is_in_force_at_once_and_says_who_made_it_and_why() {
        SiteVersion before = inForce();

        assertThat(propose(NEW_WORDS)).isInstanceOf(SiteChange.Applied.class);

        assertThat(label(site())).isEqualTo("Accueil général");
        SiteVersion now = inForce();
        assertThat(now.number()).isGreaterThan(before.number());
        assertThat(now.base()).isEqualTo(before.number());
        assertThat(now.by()).isEqualTo("admin");
        assertThat(now.reason()).isEqualTo("essai");
        assertThat(SiteDifference.between(before.source(), now.source()))
                .containsExactly(new SiteDifference("services[ORD].label.fr", "Sans rendez-vous", "Accueil général"));
        assertThat(hall.eventsAfter(hall.lastSeq() - 1).getFirst().event())
                .isEqualTo(new SiteChanged(now.applied().orElseThrow().at(), now.number(), "admin"));
    }

    @Test
    void a_change_that_says_nothing_new_is_no_version() {
        long seq = hall.lastSeq();

        assertThat(propose(TEXT + "# a remark\n")).isInstanceOf(SiteChange.Unchanged.class);

        assertThat(hall.lastSeq()).isEqualTo(seq);
    }

    @Test
    void a_wrong_definition_changes_nothing_and_names_the_place() {
        assertThat(propose(TEXT.replace("queue: A", "queue: Z")))
                .isInstanceOfSatisfying(
                        SiteChange.Invalid.class, invalid -> assertThat(invalid.sentence()).contains("line", "queue"));
        assertThat(propose(TEXT.replace("code: atelier", "code: autre"))).isEqualTo(new SiteChange.AnotherSite("autre"));
        assertThat(label(site())).isEqualTo("Sans rendez-vous");
    }

    @Test
    void only_an_administrator_of_the_site_changes_it() {
        for (Role role : List.of(Role.AGENT, Role.RECEPTION, Role.MANAGER, Role.KIOSK, Role.SCREEN)) {
            assertThatThrownBy(() -> changes.propose(
                            hall.actor("someone", role),
                            "atelier",
                            Proposal.now(inForce().number(), source(NEW_WORDS), "")))
                    .isInstanceOf(NotAllowedException.class);
        }
        Hall elsewhere = Hall.on(database, "salle");
        assertThatThrownBy(() -> changes.takeBack(elsewhere.actor("admin", Role.ADMIN), "atelier", 1))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void a_queue_in_which_visitors_wait_cannot_be_taken_away_before_tonight() {
        hall.issue("BUR");
        hall.issue("BUR");
        String without = TEXT.replace("  - { letter: B, name: { fr: Bureau, en: Office } }\n", "")
                .replace("outcome: ticket, queue: B", "outcome: redirect, explanation: { fr: Ailleurs., en: Elsewhere. }")
                .replace("queues: [A, B]", "queues: [A]")
                .replace("queues: [B]", "queues: [A]");

        SiteChange refused = propose(without);

        assertThat(refused).isInstanceOfSatisfying(SiteChange.Strands.class, strands -> {
            assertThat(strands.what())
                    .containsExactlyInAnyOrder(
                            new Stranded(Stranded.Kind.QUEUE, "B", 2), new Stranded(Stranded.Kind.SERVICE, "BUR", 2));
            assertThat(strands.tonight())
                    .isEqualTo(site().serviceDay(hall.clock.instant())
                            .plusDays(1)
                            .atStartOfDay(site().zone())
                            .toInstant());
            assertThat(plan(without, strands.tonight())).isInstanceOf(SiteChange.Planned.class);
        });
        assertThat(site().queue("B")).isPresent();

        hall.clock.turn(Duration.ofHours(20));
        hall.bean(PlannedChanges.class).applyDue();

        assertThat(site().queue("B")).isEmpty();
    }

    @Test
    void a_queue_that_no_counter_would_serve_any_more_keeps_its_visitors() {
        hall.issue("BUR");

        assertThat(propose(TEXT.replace("queues: [A, B]", "queues: [A]").replace("queues: [B]", "queues: [A]")))
                .isInstanceOfSatisfying(
                        SiteChange.Strands.class,
                        strands -> assertThat(strands.what())
                                .containsExactly(new Stranded(Stranded.Kind.UNSERVED_QUEUE, "B", 1)));
    }

    @Test
    void a_counter_with_an_agent_cannot_be_taken_away_and_an_empty_one_can() {
        String without = TEXT.replace(
                "  - { code: G3, word: { fr: Guichet, en: Counter }, number: \"3\", queues: [B] }\n", "");
        hall.open("G3");

        assertThat(propose(without))
                .isInstanceOfSatisfying(
                        SiteChange.Strands.class,
                        strands -> assertThat(strands.what())
                                .containsExactly(new Stranded(Stranded.Kind.COUNTER, "G3", 0)));

        hall.set(hall.admin(), "G3", CounterState.CLOSED);

        assertThat(propose(without)).isInstanceOf(SiteChange.Applied.class);
        assertThat(site().counter("G3")).isEmpty();
    }

    @Test
    void tickets_keep_their_numbers_and_places_through_a_change() {
        List<TicketDetails> before = hall.issue("ORD", 5);
        hall.open("G1");
        TicketDetails called = hall.callNext("G1").orElseThrow();

        propose(NEW_WORDS.replace("number: \"1\"", "number: \"10\"").replace("target: 20", "target: 5"));

        assertThat(hall.queries.waiting(site()))
                .extracting(placed -> placed.ticket().number())
                .containsExactlyElementsOf(before.stream()
                        .map(TicketDetails::number)
                        .filter(number -> !number.equals(called.number()))
                        .toList());
        assertThat(hall.issue("ORD").number()).isGreaterThan(before.getLast().number());
    }

    @Test
    void a_planned_change_comes_into_force_in_its_second_and_not_before() {
        Instant monday = hall.clock.instant().plus(Duration.ofHours(6));
        SiteChange planned = plan(NEW_WORDS, monday);
        assertThat(planned).isInstanceOf(SiteChange.Planned.class);

        hall.bean(PlannedChanges.class).applyDue();
        assertThat(label(site())).isEqualTo("Sans rendez-vous");

        hall.clock.turnTo(monday);
        hall.bean(PlannedChanges.class).applyDue();
        assertThat(label(site())).isEqualTo("Accueil général");
        assertThat(versions.listPlanned("atelier")).isEmpty();
    }

    @Test
    void a_planned_change_can_be_taken_back_until_its_day() {
        SiteChange.Planned planned =
                (SiteChange.Planned) plan(NEW_WORDS, hall.clock.instant().plus(Duration.ofHours(6)));

        assertThat(changes.takeBack(hall.admin(), "atelier", planned.version()))
                .isEqualTo(new SiteChange.TakenBack(planned.version()));
        assertThat(changes.takeBack(hall.admin(), "atelier", planned.version()))
                .isInstanceOf(SiteChange.UnknownVersion.class);

        hall.clock.turn(Duration.ofHours(7));
        hall.bean(PlannedChanges.class).applyDue();
        assertThat(label(site())).isEqualTo("Sans rendez-vous");
    }

    @Test
    void a_plan_for_yesterday_is_refused() {
        assertThat(plan(NEW_WORDS, hall.clock.instant())).isInstanceOf(SiteChange.PastInstant.class);
    }

    @Test
    void a_plan_does_not_undo_what_was_changed_since_it_was_made() {
        Instant monday = hall.clock.instant().plus(Duration.ofHours(6));
        plan(NEW_WORDS, monday);

        assertThat(propose(TEXT.replace("target: 20", "target: 30"))).isInstanceOf(SiteChange.Applied.class);

        hall.clock.turnTo(monday);
        hall.bean(PlannedChanges.class).applyDue();
        assertThat(label(site())).isEqualTo("Accueil général");
        assertThat(site().service("ORD").orElseThrow().target()).contains(Duration.ofMinutes(30));
    }

    @Test
    void a_change_of_what_a_plan_changes_too_names_the_plan() {
        SiteChange.Planned planned =
                (SiteChange.Planned) plan(NEW_WORDS, hall.clock.instant().plus(Duration.ofHours(6)));

        assertThat(propose(TEXT.replace("Sans rendez-vous", "Tout venant")))
                .isEqualTo(new SiteChange.ConflictsWithPlan(
                        planned.version(), planned.from(), List.of("services[ORD].label.fr")));
    }

    @Test
    void two_people_who_change_different_things_lose_nothing() {
        int base = inForce().number();
        propose(base, NEW_WORDS);

        assertThat(propose(base, TEXT.replace("target: 20", "target: 30")))
                .isInstanceOfSatisfying(SiteChange.Applied.class, applied -> assertThat(applied.merged())
                        .isTrue());

        assertThat(label(site())).isEqualTo("Accueil général");
        assertThat(site().service("ORD").orElseThrow().target()).contains(Duration.ofMinutes(30));
    }

    @Test
    void the_second_of_two_who_change_the_same_word_is_shown_the_difference() {
        int base = inForce().number();
        propose(base, NEW_WORDS);
        int first = inForce().number();

        assertThat(propose(base, TEXT.replace("Sans rendez-vous", "Tout venant")))
                .isEqualTo(new SiteChange.Conflicting(
                        first,
                        List.of(new SiteDifference("services[ORD].label.fr", "Sans rendez-vous", "Accueil général")),
                        List.of("services[ORD].label.fr")));
        assertThat(label(site())).isEqualTo("Accueil général");
    }

    @Test
    void an_earlier_version_comes_back_as_a_new_one() {
        int first = inForce().number();
        propose(NEW_WORDS);

        assertThat(changes.restore(hall.admin(), "atelier", first, "retour"))
                .isInstanceOf(SiteChange.Applied.class);

        assertThat(label(site())).isEqualTo("Sans rendez-vous");
        assertThat(inForce().number()).isGreaterThan(first + 1);
    }

    @Test
    void another_node_follows_within_a_moment_and_never_serves_the_old_version() {
        try (Hall.Node other = hall.anotherNode(database)) {
            assertThat(label(other.hall().site)).isEqualTo("Sans rendez-vous");
            propose(TEXT.replace("code: ORD,", "code: GEN,").replace("Sans rendez-vous", "Général"));

            // At once, before it is told: under the lock it sees that another version is in force.
            assertThat(other.hall().ask("ORD", false)).isEqualTo(new Answer.Refused<>(Refusal.UNKNOWN_SERVICE));
            assertThat(other.hall().issue("GEN").number()).startsWith("A");
        }
    }

    @Test
    void a_new_counter_and_a_new_kiosk_are_there_at_once() {
        propose(TEXT.replace("kiosks:\n", """
                  - { code: G4, word: { fr: Guichet, en: Counter }, number: "4", queues: [A] }
                kiosks:
                  - { code: borne-2-atelier, place: { fr: Entrée, en: Entrance } }
                """));

        hall.issue("ORD");
        hall.open("G4");
        assertThat(hall.callNext("G4").orElseThrow().counter()).contains("G4");
        assertThat(hall.jdbc.queryForObject("select count(*) from device where id like '%borne-2-atelier'", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void an_agents_own_choice_of_queues_forgets_a_queue_that_is_gone() {
        hall.open("G1");
        hall.jdbc.update("update counter set queues = 'B,A' where site = 'atelier' and code = 'G1'");

        propose(TEXT.replace("  - { letter: B, name: { fr: Bureau, en: Office } }\n", "")
                .replace("outcome: ticket, queue: B", "outcome: redirect, explanation: { fr: Ailleurs., en: Elsewhere. }")
                .replace("queues: [A, B]", "queues: [A]")
                .replace("queues: [B]", "queues: [A]"));

        assertThat(hall.jdbc.queryForObject(
                        "select queues from counter where site = 'atelier' and code = 'G1'", String.class))
                .isEqualTo("A");
    }

    @Test
    void waits_of_a_new_queue_are_estimated() {
        propose(TEXT.replace("groups:\n", "  - { letter: C, name: { fr: Caisse, en: Cash desk } }\ngroups:\n")
                .replace("queues: [A, B]", "queues: [C, A, B]")
                .replace(
                        "counters:\n",
                        "  - { code: CAI, group: all, label: { fr: Caisse, en: Cash desk }, outcome: ticket, queue: C }\ncounters:\n"));
        hall.open("G1");
        hall.issue("CAI", 3);

        await().until(() -> hall.bean(WaitEstimator.class)
                .newcomer(site(), "C", 3)
                .isPresent());
    }

    @Test
    void no_ticket_is_given_for_a_service_that_the_version_in_force_does_not_have() throws Exception {
        String with = TEXT.replace(
                "counters:\n",
                "  - { code: NEU, group: all, label: { fr: Neuf, en: New }, outcome: ticket, queue: A }\ncounters:\n");
        long begin = hall.lastSeq();
        AtomicBoolean over = new AtomicBoolean();
        try (Hall.Node other = hall.anotherNode(database);
                ExecutorService people = Executors.newFixedThreadPool(3)) {
            List<Future<?>> visitors = List.of(
                    people.submit(() -> takeAndLeave(hall, over)), people.submit(() -> takeAndLeave(other.hall(), over)));
            int applied = 0;
            for (int change = 0; applied < 6 && change < 5_000; change++) {
                applied += propose(change % 2 == 0 ? with : TEXT) instanceof SiteChange.Applied ? 1 : 0;
            }
            assertThat(applied).isEqualTo(6);
            over.set(true);
            for (Future<?> visitor : visitors) {
                visitor.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(servicesWithoutVersion(begin)).isEmpty();
    }

    private static void takeAndLeave(Hall at, AtomicBoolean over) {
        while (!over.get()) {
            if (at.ask("NEU", false) instanceof Answer.Done<TicketDetails>(TicketDetails given)) {
                at.tickets.cancel(at.admin(), given.id());
            }
        }
    }

    /** Tickets issued under a version that does not have their service, by the numbers of their events. */
    private List<Long> servicesWithoutVersion(long begin) {
        Site known = null;
        List<Long> wrong = new ArrayList<>();
        for (LoggedEvent logged : hall.log.after("atelier", begin, 100_000)) {
            if (logged.event() instanceof SiteChanged changed) {
                known = versions.find("atelier", changed.version())
                        .orElseThrow()
                        .source()
                        .site();
            } else if (logged.event() instanceof TicketIssued issued
                    && known != null
                    && known.service(issued.ticket().service()).isEmpty()) {
                wrong.add(logged.seq());
            }
        }
        return wrong;
    }

    @Test
    void yesterday_keeps_the_names_that_held_then() {
        SiteHistory history = hall.bean(SiteHistory.class);
        Instant yesterday = hall.clock.instant();
        hall.clock.turn(Duration.ofHours(24));
        Instant midnight = hall.clock.instant();

        propose(NEW_WORDS.replace("code: BUR", "code: BUREAU").replace("target: 20", "target: 5"));

        assertThat(label(history.asOf(site(), yesterday))).isEqualTo("Sans rendez-vous");
        assertThat(label(history.asOf(site(), midnight))).isEqualTo("Accueil général");
        assertThat(label(history.during(site(), yesterday, midnight))).isEqualTo("Sans rendez-vous");
        Site both = history.during(site(), yesterday, midnight.plusSeconds(1));
        assertThat(label(both)).isEqualTo("Accueil général");
        assertThat(both.services())
                .extracting(service -> service.code())
                .containsExactly("ORD", "BUREAU", "BUR");
    }
}
