// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.reception.VisitsWithoutTicket.Kind;
import fr.accueil.backend.reception.VisitsWithoutTicket.Sum;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.Simultaneously;
import fr.accueil.backend.ticket.event.ReceptionChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class VisitsWithoutTicketTest {

    private static final ReceptionAnswer DONE = new ReceptionAnswer.Done();

    private final Hall hall;
    private final VisitsWithoutTicket visitsWithoutTicket;
    private final Actor reception;
    private final Actor colleague;

    VisitsWithoutTicketTest(Database database) {
        hall = Hall.on(database);
        visitsWithoutTicket = hall.bean(VisitsWithoutTicket.class);
        reception = hall.actor("accueil", Role.RECEPTION);
        colleague = hall.actor("accueil2", Role.RECEPTION);
    }

    @Test
    void one_press_counts_one_for_a_service_or_for_none() {
        count(reception, Kind.INCOMPLETE, "ORD");
        count(reception, Kind.INCOMPLETE, "ORD");
        count(reception, Kind.INCOMPLETE, "");
        count(colleague, Kind.REDIRECTED, "ELSE");

        assertThat(today())
                .containsExactlyInAnyOrder(
                        new Sum(Kind.INCOMPLETE, Optional.of("ORD"), 2),
                        new Sum(Kind.INCOMPLETE, Optional.empty(), 1),
                        new Sum(Kind.REDIRECTED, Optional.of("ELSE"), 1));
    }

    @Test
    void each_agent_takes_back_their_own_last_press() {
        count(reception, Kind.INCOMPLETE, "ORD");
        count(reception, Kind.REDIRECTED, "");
        count(colleague, Kind.INCOMPLETE, "");

        assertThat(visitsWithoutTicket.last(reception, hall.site, day()))
                .contains(new VisitsWithoutTicket.Counted(Kind.REDIRECTED, Optional.empty()));
        assertThat(visitsWithoutTicket.takeBack(reception, hall.site)).isEqualTo(DONE);

        assertThat(today())
                .containsExactlyInAnyOrder(
                        new Sum(Kind.INCOMPLETE, Optional.of("ORD"), 1), new Sum(Kind.INCOMPLETE, Optional.empty(), 1));
        assertThat(visitsWithoutTicket.takeBack(reception, hall.site)).isEqualTo(DONE);
        assertThat(visitsWithoutTicket.takeBack(reception, hall.site))
                .isEqualTo(new ReceptionAnswer.Refused(ReceptionRefusal.NOTHING_TO_TAKE_BACK));
    }

    @Test
    void yesterdays_presses_are_neither_counted_nor_taken_back_today() {
        count(reception, Kind.INCOMPLETE, "");
        hall.wait(24 * 60);

        assertThat(today()).isEmpty();
        assertThat(visitsWithoutTicket.takeBack(reception, hall.site))
                .isEqualTo(new ReceptionAnswer.Refused(ReceptionRefusal.NOTHING_TO_TAKE_BACK));
    }

    @Test
    void a_service_that_the_site_does_not_have_counts_nothing() {
        long seq = hall.lastSeq();
        for (String service : List.of("NONE", "<b>", "x".repeat(100_000))) {
            assertThat(visitsWithoutTicket.count(reception, hall.site, Kind.INCOMPLETE, Optional.of(service)))
                    .isEqualTo(new ReceptionAnswer.Refused(ReceptionRefusal.UNKNOWN_SERVICE));
        }
        assertThat(today()).isEmpty();
        assertThat(hall.lastSeq()).isEqualTo(seq);
    }

    @Test
    void two_reception_desks_that_count_at_once_lose_none() {
        Simultaneously.act(
                20,
                i -> visitsWithoutTicket.count(
                        i % 2 == 0 ? reception : colleague, hall.site, Kind.REDIRECTED, Optional.empty()));

        assertThat(today()).containsExactly(new Sum(Kind.REDIRECTED, Optional.empty(), 20));
    }

    @Test
    void every_press_is_in_the_log_with_who_made_it() {
        long seq = hall.lastSeq();
        count(reception, Kind.INCOMPLETE, "ORD");
        visitsWithoutTicket.takeBack(reception, hall.site);

        assertThat(hall.eventsAfter(seq))
                .extracting(logged -> logged.event())
                .containsExactly(
                        new ReceptionChanged(
                                hall.clock.instant(), ReceptionChanged.What.COUNTED, Optional.of("ORD"), "accueil"),
                        new ReceptionChanged(
                                hall.clock.instant(), ReceptionChanged.What.TAKEN_BACK, Optional.of("ORD"), "accueil"));
    }

    @Test
    void nothing_kept_leads_to_a_visitor_or_to_an_instant() {
        count(reception, Kind.INCOMPLETE, "ORD");

        assertThat(hall.jdbc
                        .queryForMap("select * from desk_tally where service_day = ?", day())
                        .keySet())
                .extracting(String::toLowerCase)
                .containsExactlyInAnyOrder("id", "site", "service_day", "half_hour", "kind", "service", "agent", "seq");
    }

    @Test
    void only_the_reception_and_managers_count() {
        for (Role role : List.of(Role.AGENT, Role.KIOSK, Role.SCREEN)) {
            Actor other = hall.actor("x", role);
            assertThatThrownBy(() -> count(other, Kind.INCOMPLETE, "")).isInstanceOf(NotAllowedException.class);
            assertThatThrownBy(() -> visitsWithoutTicket.takeBack(other, hall.site))
                    .isInstanceOf(NotAllowedException.class);
        }
    }

    private void count(Actor actor, Kind kind, String service) {
        assertThat(visitsWithoutTicket.count(
                        actor, hall.site, kind, Optional.of(service).filter(one -> !one.isEmpty())))
                .isEqualTo(DONE);
    }

    private LocalDate day() {
        return hall.site.serviceDay(hall.clock.instant());
    }

    private List<Sum> today() {
        return visitsWithoutTicket.sums(hall.site, day(), day().plusDays(1));
    }
}
