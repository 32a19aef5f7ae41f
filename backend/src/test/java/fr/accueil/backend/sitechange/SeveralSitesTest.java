// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.sitechange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Opening;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.SiteSource;
import fr.accueil.backend.site.version.SiteDifference;
import fr.accueil.backend.site.version.SiteVersions;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.TicketRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** One server receives for several sites, which are added and archived while it runs. */
@ParameterizedClass
@EnumSource(Database.class)
class SeveralSitesTest {

    private static final TicketRequest WALK_IN =
            new TicketRequest("accueil", Optional.empty(), false, Optional.empty());
    private static final AtomicInteger SITES = new AtomicInteger();

    private final Database database;
    private final Hall hall;
    private final SiteCreation creation;
    private final SiteArchiving archiving;
    private final String code = "sp-" + SITES.incrementAndGet();
    private final Actor admin = new Actor("admin", Role.ADMIN, Optional.empty());

    SeveralSitesTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database);
        this.creation = hall.bean(SiteCreation.class);
        this.archiving = hall.bean(SiteArchiving.class);
    }

    @AfterEach
    void leaveTheServerAsItWas() {
        hall.wait(24 * 60);
        if (hall.sites.find(code).isPresent()) {
            assertThat(archiving.archive(admin, code, "")).isInstanceOf(SiteChange.Applied.class);
        }
    }

    @Test
    void a_new_site_receives_its_first_visitor_at_once() {
        assertThat(creation.fromNothing(admin, code, "Sous-préfecture d’essai")).isEqualTo(new NewSite.Created(code));

        Site site = site();
        assertThat(site.name().in(site.language())).isEqualTo("Sous-préfecture d’essai");
        openNow();
        assertThat(take().number()).isEqualTo("A001");
        assertThat(hall.liveEvents.lastTold(code)).isPresent();
        assertThat(hall.jdbc.queryForList("select action from audit where site = ?", String.class, code))
                .contains(AuditAction.SITE_CREATED.name());
    }

    @Test
    void a_copy_says_the_same_in_all_languages_and_has_another_name() {
        SiteSource model = hall.bean(SiteVersions.class)
                .findInForce("nantes")
                .orElseThrow()
                .source();

        assertThat(creation.fromCopy(admin, "nantes", code, "Sous-préfecture de Saint-Nazaire"))
                .isEqualTo(new NewSite.Created(code));

        SiteSource copy =
                hall.bean(SiteVersions.class).findInForce(code).orElseThrow().source();
        assertThat(SiteDifference.between(model, copy))
                .extracting(SiteDifference::path)
                .allMatch(path -> path.equals("site.code")
                        || path.startsWith("site.name")
                        || path.contains("Loire-Atlantique")
                        || path.contains("Saint-Nazaire"));
        Site site = site();
        site.languages()
                .forEach(
                        language -> assertThat(site.name().in(language)).isEqualTo("Sous-préfecture de Saint-Nazaire"));
        assertThat(copy.text()).contains("# A sensitive service");
    }

    @Test
    void a_code_serves_one_site_only_and_a_wrong_one_is_named() {
        creation.fromNothing(admin, code, "Un");

        assertThat(creation.fromNothing(admin, code, "Deux")).isEqualTo(new NewSite.CodeTaken(code));
        assertThat(creation.fromNothing(admin, "salle", "Deux")).isEqualTo(new NewSite.CodeTaken("salle"));
        assertThat(creation.fromNothing(admin, "../etc", "Deux"))
                .isInstanceOfSatisfying(
                        NewSite.Invalid.class,
                        invalid -> assertThat(invalid.mistake().field()).isEqualTo("site.code"));
        assertThat(creation.fromNothing(admin, code + "b", " ")).isInstanceOf(NewSite.Invalid.class);
        assertThat(creation.fromCopy(admin, "nowhere", code + "c", "Trois")).isEqualTo(new NewSite.UnknownSite());
        assertThat(site().name().in(site().language())).isEqualTo("Un");
    }

    @Test
    void two_administrators_who_add_the_same_site_at_once_make_one() throws Exception {
        List<NewSite> answers;
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            Callable<NewSite> add = () -> creation.fromNothing(admin, code, "Ensemble");
            List<Future<NewSite>> asked = List.of(two.submit(add), two.submit(add));
            answers = List.of(asked.get(0).get(), asked.get(1).get());
        }

        assertThat(answers).containsExactlyInAnyOrder(new NewSite.Created(code), new NewSite.CodeTaken(code));
    }

    @Test
    void another_node_receives_at_the_new_site_within_a_moment() {
        if (database != Database.POSTGRESQL) {
            return;
        }
        try (Hall.Node other = hall.anotherNode(database)) {
            creation.fromNothing(admin, code, "Partout");
            await().until(() -> other.hall().sites.find(code).isPresent()
                    && other.hall().liveEvents.lastTold(code).isPresent());

            archiving.archive(admin, code, "");
            await().until(() -> other.hall().sites.find(code).isEmpty());
        }
    }

    @Test
    void a_site_with_a_visitor_or_an_open_counter_is_not_archived() {
        creation.fromNothing(admin, code, "Occupé");
        openNow();
        TicketDetails ticket = take();

        assertThat(archiving.archive(admin, code, "fin")).isInstanceOf(SiteChange.Strands.class);
        assertThat(hall.sites.find(code)).isPresent();

        hall.tickets.cancel(admin, ticket.id());
        assertThat(archiving.archive(admin, code, "fin")).isInstanceOf(SiteChange.Applied.class);
    }

    @Test
    void an_archived_site_gives_no_ticket_keeps_its_past_and_can_be_put_back() {
        creation.fromNothing(admin, code, "Fermé");
        openNow();
        TicketDetails ticket = take();
        hall.tickets.cancel(admin, ticket.id());

        archiving.archive(admin, code, "déménagement");

        assertThat(hall.sites.find(code)).isEmpty();
        assertThat(hall.sites.findKept(code)).isPresent();
        assertThat(hall.tickets.issue(admin, code, WALK_IN)).isEqualTo(new Answer.Refused<>(Refusal.UNKNOWN_SITE));
        assertThat(hall.log.lastSeq(code)).isPositive();

        archiving.reopen(admin, code, "");
        assertThat(take().number()).isEqualTo("A002");
    }

    @Test
    void only_an_administrator_of_all_sites_adds_or_archives_one() {
        creation.fromNothing(admin, code, "Gardé");
        for (Actor actor : List.of(
                new Actor("responsable", Role.MANAGER, Optional.empty()),
                new Actor("admin-d-un-site", Role.ADMIN, Optional.of(code)))) {
            assertThatThrownBy(() -> creation.fromNothing(actor, code + "x", "X"))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> creation.fromCopy(actor, code, code + "x", "X"))
                    .isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> archiving.archive(actor, code, "")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> archiving.reopen(actor, code, "")).isInstanceOf(NotAllowedException.class);
        }
        assertThat(hall.sites.find(code + "x")).isEmpty();
    }

    /** Its hours are those of an office; the day of the test may be a Sunday. */
    private void openNow() {
        LocalDate today = site().serviceDay(hall.clock.instant());
        List<Opening.Span> allDay = List.of(new Opening.Span(LocalTime.MIN, LocalTime.of(23, 59)));
        hall.bean(OpeningChanges.class)
                .set(admin, code, new OpeningChange(today, today, Optional.empty(), allDay, Map.of()));
    }

    private TicketDetails take() {
        return ((Answer.Done<TicketDetails>) hall.tickets.issue(admin, code, WALK_IN)).value();
    }

    private Site site() {
        return hall.sites.find(code).orElseThrow();
    }
}
