// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.NotAllowedException;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Service;
import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.support.WrittenAudit;
import fr.accueil.backend.ticket.Answer;
import fr.accueil.backend.ticket.Arrival;
import fr.accueil.backend.ticket.Refusal;
import fr.accueil.backend.ticket.TicketDetails;
import fr.accueil.backend.ticket.reading.TicketAvailability;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Nantes has a quota for the online help desk; the salle has none. */
@ParameterizedClass
@EnumSource(Database.class)
class ServiceClosureCommandsTest {

    private static final ReceptionAnswer DONE = new ReceptionAnswer.Done();

    private final Hall hall;
    private final ServiceClosureCommands serviceClosureCommands;
    private final TicketAvailability ticketAvailability;
    private final Actor reception;
    private final Service limited;

    ServiceClosureCommandsTest(Database database) {
        hall = Hall.on(database, "nantes");
        serviceClosureCommands = hall.bean(ServiceClosureCommands.class);
        ticketAvailability = hall.bean(TicketAvailability.class);
        reception = hall.actor("accueil", Role.RECEPTION);
        limited = hall.site.services().stream()
                .filter(service -> service.outcome().isReceived())
                .filter(service -> service.quota().morning().isPresent())
                .findFirst()
                .orElseThrow();
    }

    @BeforeEach
    void a_working_day_at_nine() {
        while (!hall.site.isOpen(limited, hall.clock.instant())) {
            hall.clock.turn(Duration.ofMinutes(30));
        }
    }

    @Test
    void a_service_closed_now_gives_no_ticket_until_it_is_reopened() {
        assertThat(serviceClosureCommands.close(reception, hall.site, limited.code()))
                .isEqualTo(DONE);

        assertThat(Hall.refused(hall.ask(limited.code(), false))).isEqualTo(Refusal.SERVICE_CLOSED);
        assertThat(ticketAvailability.refusal(hall.site, limited, hall.clock.instant()))
                .contains(Refusal.SERVICE_CLOSED);

        assertThat(serviceClosureCommands.reopen(reception, hall.site, limited.code()))
                .isEqualTo(DONE);
        assertThat(hall.ask(limited.code(), false)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void closed_in_the_morning_is_closed_all_day_and_open_the_next() {
        serviceClosureCommands.close(reception, hall.site, limited.code());
        hall.clock.turnTo(hall.site
                .serviceDay(hall.clock.instant())
                .atTime(LocalTime.of(15, 0))
                .atZone(hall.site.zone())
                .toInstant());

        assertThat(ticketAvailability
                        .given(hall.site, limited, hall.clock.instant())
                        .closed())
                .isTrue();
        assertThat(serviceClosureCommands.reopen(reception, hall.site, limited.code()))
                .isEqualTo(DONE);
        assertThat(ticketAvailability
                        .given(hall.site, limited, hall.clock.instant())
                        .closed())
                .isFalse();

        serviceClosureCommands.close(reception, hall.site, limited.code());
        hall.wait(24 * 60);
        assertThat(ticketAvailability
                        .given(hall.site, limited, hall.clock.instant())
                        .closed())
                .isFalse();
    }

    @Test
    void places_added_let_more_visitors_in_this_half_day_only() {
        int planned = limited.quota().morning().orElseThrow();
        for (int i = 0; i < planned; i++) {
            hall.issue(limited.code());
        }
        assertThat(Hall.refused(hall.ask(limited.code(), false))).isEqualTo(Refusal.QUOTA_REACHED);

        assertThat(serviceClosureCommands.addPlaces(reception, hall.site, limited.code()))
                .isEqualTo(DONE);

        TicketAvailability.Given given = ticketAvailability.given(hall.site, limited, hall.clock.instant());
        assertThat(given.given()).isEqualTo(planned);
        assertThat(given.most()).contains(planned + ServiceClosureCommands.PLACES);
        assertThat(given.extra()).isEqualTo(ServiceClosureCommands.PLACES);
        for (int i = 0; i < ServiceClosureCommands.PLACES; i++) {
            hall.issue(limited.code());
        }
        assertThat(Hall.refused(hall.ask(limited.code(), false))).isEqualTo(Refusal.QUOTA_REACHED);
        hall.wait(24 * 60);
        assertThat(ticketAvailability
                        .given(hall.site, limited, hall.clock.instant())
                        .extra())
                .isZero();
    }

    @Test
    void a_key_held_down_does_not_add_places_without_end() {
        for (int i = 0; i < ServiceClosureCommands.MOST_PLACES / ServiceClosureCommands.PLACES; i++) {
            assertThat(serviceClosureCommands.addPlaces(reception, hall.site, limited.code()))
                    .isEqualTo(DONE);
        }
        assertThat(serviceClosureCommands.addPlaces(reception, hall.site, limited.code()))
                .isEqualTo(new ReceptionAnswer.Refused(ReceptionRefusal.TOO_MANY_PLACES));
    }

    @Test
    void a_visitor_with_an_appointment_keeps_their_place_when_the_distribution_is_closed() {
        serviceClosureCommands.close(reception, hall.site, limited.code());

        Answer<TicketDetails> booked = hall.tickets.issueBooked(
                reception, hall.site, limited, new Arrival(Optional.empty(), false, Optional.of(hall.clock.instant())));

        assertThat(booked).isInstanceOf(Answer.Done.class);
    }

    @Test
    void a_service_without_a_quota_or_without_tickets_is_answered_by_a_sentence() {
        Service unlimited = hall.site.services().stream()
                .filter(service -> service.outcome().isReceived())
                .filter(service -> service.quota().morning().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(serviceClosureCommands.addPlaces(reception, hall.site, unlimited.code()))
                .isEqualTo(new ReceptionAnswer.Refused(ReceptionRefusal.NO_QUOTA));
        for (String none : List.of("CNI", "NONE", "", "<b>", "x".repeat(100_000))) {
            assertThat(serviceClosureCommands.close(reception, hall.site, none))
                    .isEqualTo(new ReceptionAnswer.Refused(ReceptionRefusal.UNKNOWN_SERVICE));
        }
    }

    @Test
    void an_agent_at_a_counter_closes_nothing() {
        Actor agent = hall.actor("agent", Role.AGENT);
        assertThatThrownBy(() -> serviceClosureCommands.close(agent, hall.site, limited.code()))
                .isInstanceOf(NotAllowedException.class);
        Actor elsewhere = new Actor("accueil", Role.RECEPTION, Optional.of("guyane"));
        assertThatThrownBy(() -> serviceClosureCommands.addPlaces(elsewhere, hall.site, limited.code()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void the_audit_tells_who_closed_and_reopened_a_service_and_a_second_press_is_not_told() {
        WrittenAudit written = new WrittenAudit(hall.jdbc);
        serviceClosureCommands.close(reception, hall.site, limited.code());
        serviceClosureCommands.close(reception, hall.site, limited.code());
        serviceClosureCommands.reopen(reception, hall.site, limited.code());
        serviceClosureCommands.close(reception, hall.site, "NO-SUCH");

        assertThat(written.entries())
                .containsExactly(
                        AuditEntry.of(AuditAction.SERVICE_CLOSED, "accueil", limited.code())
                                .at(hall.site.code())
                                .before("closed: false\nplaces-added: 0")
                                .after("closed: true\nplaces-added: 0"),
                        AuditEntry.of(AuditAction.SERVICE_REOPENED, "accueil", limited.code())
                                .at(hall.site.code())
                                .before("closed: true\nplaces-added: 0")
                                .after("closed: false\nplaces-added: 0"));
    }
}
