// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.manager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.shared.Registration;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.counter.reception.ReceptionPort;
import fr.accueil.display.common.HallScreenAccess;
import fr.accueil.display.hall.DisplayPort;
import fr.accueil.display.hall.DisplaySnapshot;
import fr.accueil.display.phone.FollowedTicket;
import fr.accueil.display.phone.PhoneTicketPort;
import fr.accueil.kiosk.ticket.CheckInAnswer;
import fr.accueil.kiosk.ticket.CheckInRequest;
import fr.accueil.kiosk.ticket.KioskPort;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.ServicePage;
import fr.accueil.kiosk.ticket.TicketAnswer;
import fr.accueil.manager.opening.OpeningAnswer;
import fr.accueil.manager.opening.OpeningCalendar;
import fr.accueil.manager.opening.OpeningCalendar.Day;
import fr.accueil.manager.opening.OpeningCalendar.Hours;
import fr.accueil.manager.opening.OpeningCommand;
import fr.accueil.manager.opening.OpeningPort;
import fr.accueil.manager.opening.VisitorsToCall;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OpeningAdapterTest extends ServerTest {

    private static final Optional<String> SITE = Optional.empty();
    private static final Optional<String> SUMMONED = Optional.of("NAT-RDV");

    @Autowired
    private OpeningPort port;

    @Autowired
    private KioskPort kiosk;

    @Autowired
    private ReceptionPort reception;

    @Autowired
    private DisplayPort displays;

    @Autowired
    private PhoneTicketPort phones;

    @BeforeEach
    void a_manager_comes() {
        Acting.as("responsable", Role.MANAGER);
        jdbc.update("delete from appointment");
    }

    @AfterEach
    void all_days_are_as_usual_again() {
        Acting.as("responsable", Role.MANAGER);
        for (Optional<String> service : List.of(SITE, SUMMONED)) {
            port.change(new OpeningCommand.BackToUsual(
                    version(),
                    service,
                    new TreeSet<>(today().datesUntil(today().plusDays(3)).toList())));
        }
        jdbc.update("delete from appointment");
        Acting.withoutToken();
    }

    private int version() {
        return port.calendar().version();
    }

    private LocalDate today() {
        return port.calendar().today();
    }

    private Day day(LocalDate date) {
        return port.calendar().days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    private OpeningCommand.SetHours hours(int version, Optional<String> service, LocalDate day, List<Hours> hours) {
        return new OpeningCommand.SetHours(
                version,
                service,
                new TreeMap<>(Map.of(day, hours)),
                Map.of(Locale.FRENCH, "panne électrique", Locale.ENGLISH, "power failure"));
    }

    private void close(Optional<String> service) {
        assertThat(port.change(hours(version(), service, today(), List.of()))).isEqualTo(new OpeningAnswer.Done());
    }

    private String refusal(Locale language) {
        return ((TicketAnswer.Refused)
                        kiosk.take("borne-1", new KioskTicketRequest(UUID.randomUUID(), "ACC-INFO", language, false)))
                .sentence();
    }

    private String refusedCheckIn(String reference) {
        return ((CheckInAnswer.Refused) kiosk.checkIn(
                        "borne-1", new CheckInRequest(UUID.randomUUID(), reference, Locale.ENGLISH, false)))
                .sentence();
    }

    @Test
    void the_calendar_has_this_month_and_the_year_after_it() {
        OpeningCalendar calendar = port.calendar();

        assertThat(calendar.always()).isTrue();
        assertThat(calendar.days().getFirst().date()).isEqualTo(today().withDayOfMonth(1));
        assertThat(calendar.days().getLast().date())
                .isEqualTo(today().withDayOfMonth(1).plusMonths(13).minusDays(1));
        assertThat(day(today()).hours()).containsExactly(OpeningCalendar.ALL_DAY);
        assertThat(calendar.languages().getFirst()).isEqualTo(Locale.FRENCH);
        assertThat(calendar.services())
                .extracting("code")
                .contains("NAT-RDV", "ACC-INFO")
                .doesNotContain("SEJ-SANS");
    }

    @Test
    void a_closed_day_refuses_a_ticket_at_the_kiosk_with_its_reason_in_two_languages() {
        close(SITE);

        assertThat(refusal(Locale.FRENCH)).startsWith("Fermé aujourd’hui\u00a0: panne électrique. Nous rouvrons le ");
        assertThat(refusal(Locale.ENGLISH)).startsWith("Closed today: power failure.");
        assertThat(kiosk.menu("borne-1", Locale.ENGLISH).closed().orElseThrow()).contains("power failure");
    }

    @Test
    void reception_desk_and_display_say_the_reason() {
        close(SITE);

        assertThat(reception.snapshot(Locale.FRENCH).closed().orElseThrow()).contains("panne électrique");
        DisplaySnapshot shown = ((HallScreenAccess.Here<DisplaySnapshot>) displays.showing("hall")).shown();
        assertThat(shown.open()).isFalse();
        assertThat(shown.holiday()).contains("panne électrique");
    }

    @Test
    void a_closed_service_says_its_reason_at_the_kiosk_and_the_others_are_received() {
        close(SUMMONED);

        ServicePage page = kiosk.page("borne-1", "NAT-RDV", Locale.ENGLISH);
        assertThat(((ServicePage.Closed) page).explanation()).isEqualTo("Closed today: power failure.");
        assertThat(kiosk.page("borne-1", "ACC-INFO", Locale.ENGLISH)).isInstanceOf(ServicePage.TakeTicket.class);
        assertThat(day(today()).services()).hasSize(1);
    }

    @Test
    void a_visitor_who_waits_keeps_the_ticket_when_the_day_is_closed() {
        TicketAnswer.Issued ticket = (TicketAnswer.Issued)
                kiosk.take("borne-1", new KioskTicketRequest(UUID.randomUUID(), "ACC-INFO", Locale.FRENCH, false));
        close(SITE);

        String token = ticket.followAddress().substring(ticket.followAddress().lastIndexOf('/') + 1);
        assertThat(phones.follow(token)).map(FollowedTicket::state).contains(FollowedTicket.State.WAITING);
        assertThat(api.queue().path("waiting").size()).isEqualTo(1);
    }

    @Test
    void a_check_in_on_a_closed_day_says_why_even_when_it_is_early() {
        book("R-NOW", Duration.ofMinutes(5), "BOOKED");
        book("R-LATE", Duration.ofHours(3), "BOOKED");
        close(SITE);

        assertThat(refusedCheckIn("R-NOW")).startsWith("Closed today: power failure.");
        assertThat(refusedCheckIn("R-LATE")).startsWith("Closed today: power failure.");
    }

    @Test
    void a_check_in_for_a_closed_afternoon_says_so_in_the_morning() {
        book("R-LATE", Duration.ofHours(5), "BOOKED");
        LocalTime noon =
                clock.instant().atZone(port.calendar().zone()).toLocalTime().plusHours(1);
        port.change(hours(
                version(),
                SITE,
                today(),
                List.of(new Hours(LocalTime.MIDNIGHT, noon.withNano(0).withSecond(0)))));

        assertThat(refusedCheckIn("R-LATE")).startsWith("Closed today: power failure.");
    }

    @Test
    void the_visitors_outside_the_new_hours_are_listed_before_and_after() {
        book("R-SOON", Duration.ofMinutes(30), "BOOKED");
        book("R-LATE", Duration.ofHours(5), "BOOKED");
        book("R-GONE", Duration.ofHours(5), "CANCELLED");
        LocalTime end =
                clock.instant().atZone(port.calendar().zone()).toLocalTime().plusHours(1);
        OpeningCommand shortened = hours(
                version(),
                SITE,
                today(),
                List.of(new Hours(LocalTime.MIDNIGHT, end.withNano(0).withSecond(0))));

        assertThat(listed(shortened)).containsExactly("R-LATE");
        assertThat(port.outside(shortened).first().getFirst().name()).isEqualTo("PETIT C.");
        assertThat(port.outside(hours(version(), Optional.of("ACC-INFO"), today(), List.of()))
                        .count())
                .as("of another service")
                .isZero();
        port.change(shortened);
        assertThat(listed(shortened)).containsExactly("R-LATE");
        assertThat(listed(hours(version(), SITE, today(), List.of()))).containsExactly("R-SOON", "R-LATE");
    }

    private List<String> listed(OpeningCommand command) {
        return port.outside(command).first().stream()
                .map(VisitorsToCall.Visitor::reference)
                .collect(Collectors.toList());
    }

    @Test
    void of_two_managers_at_once_the_first_is_kept_and_the_second_is_told() {
        int seen = version();
        LocalDate day = today().plusDays(1);

        assertThat(port.change(hours(seen, SITE, day, List.of()))).isEqualTo(new OpeningAnswer.Done());
        assertThat(port.change(hours(seen, SITE, day, List.of(new Hours(LocalTime.of(9, 0), LocalTime.NOON)))))
                .isEqualTo(new OpeningAnswer.ChangedMeanwhile());
        assertThat(day(day).hours()).isEmpty();
        assertThat(port.change(new OpeningCommand.BackToUsual(seen, SITE, new TreeSet<>(List.of(day)))))
                .isEqualTo(new OpeningAnswer.ChangedMeanwhile());
        assertThat(port.change(
                        hours(seen, SITE, today().plusDays(2), List.of(new Hours(LocalTime.of(9, 0), LocalTime.NOON)))))
                .as("another day")
                .isEqualTo(new OpeningAnswer.Done());
        assertThat(day(day).hours()).isEmpty();
    }

    @Test
    void a_press_that_is_sent_twice_changes_once() {
        OpeningCommand closing = hours(version(), SITE, today().plusDays(1), List.of());

        port.change(closing);
        int after = version();

        assertThat(port.change(closing)).isEqualTo(new OpeningAnswer.ChangedMeanwhile());
        assertThat(port.change(hours(after, SITE, today().plusDays(1), List.of())))
                .isEqualTo(new OpeningAnswer.Unchanged());
        assertThat(version()).isEqualTo(after);
    }

    @Test
    void yesterday_and_an_unknown_service_change_nothing() {
        int before = version();

        assertThat(port.change(hours(before, SITE, today().minusDays(1), List.of())))
                .isEqualTo(new OpeningAnswer.PastDay());
        assertThat(port.change(hours(before, Optional.of("NULLE"), today(), List.of())))
                .isEqualTo(new OpeningAnswer.UnknownService());
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void the_calendar_of_another_manager_follows() {
        List<OpeningCalendar> sent = new CopyOnWriteArrayList<>();
        LocalDate day = today().plusDays(1);
        Registration watching = port.watch(sent::add);
        port.change(hours(version(), SITE, day, List.of()));

        await().until(() -> sent.stream()
                .flatMap(calendar -> calendar.days().stream())
                .anyMatch(one -> one.date().equals(day) && one.hours().isEmpty()));
        watching.remove();
    }
}
