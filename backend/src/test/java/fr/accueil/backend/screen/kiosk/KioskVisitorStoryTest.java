// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.device.DeviceCommands;
import fr.accueil.backend.security.Actor;
import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Site;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.kiosk.common.KioskArrival;
import fr.accueil.kiosk.ticket.CheckInAnswer;
import fr.accueil.kiosk.ticket.CheckInRequest;
import fr.accueil.kiosk.ticket.KioskPort;
import fr.accueil.kiosk.ticket.KioskSessionRecord;
import fr.accueil.kiosk.ticket.KioskTicketRequest;
import fr.accueil.kiosk.ticket.Menu;
import fr.accueil.kiosk.ticket.SlipProgress;
import fr.accueil.kiosk.ticket.TicketAnswer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a visitor does at a kiosk beside taking a ticket. */
class KioskVisitorStoryTest extends ServerTest {

    private static final Locale FRENCH = Locale.FRENCH;

    @Autowired
    private KioskPort port;

    @BeforeEach
    void expect_some_visitors() {
        jdbc.update("delete from appointment where reference like 'VISIT-%'");
        book("VISIT-NOW", Duration.ZERO, "BOOKED");
        book("VISIT-OFF", Duration.ZERO, "CANCELLED");
        book("VISIT-LATER", Duration.ofDays(3), "BOOKED");
    }

    @Test
    void an_appointment_of_now_becomes_a_ticket_and_shown_again_the_same_ticket() {
        CheckInAnswer.CheckedIn first = (CheckInAnswer.CheckedIn) checkIn("visit-now ");
        CheckInAnswer.AlreadyHere again = (CheckInAnswer.AlreadyHere) checkIn("VISIT-NOW");
        assertThat(first.ticket().number())
                .startsWith("R")
                .isEqualTo(again.ticket().number());
        assertThat(api.queue().path("waiting").size()).isEqualTo(1);
    }

    @Test
    void a_cancelled_appointment_gives_no_ticket_but_a_way_on() {
        CheckInAnswer.Cancelled cancelled = (CheckInAnswer.Cancelled) checkIn("VISIT-OFF");
        assertThat(cancelled.offered().map(Menu.Choice::service)).contains("ACC-INFO");
        assertThat(checkIn("VISIT-LATER")).isInstanceOf(CheckInAnswer.AnotherDay.class);
        assertThat(api.queue().path("waiting").size()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "RDV-9999", "<script>alert(1)</script>", "'; drop table ticket; --", "\u0000\uD800"})
    void scanned_garbage_is_no_appointment_and_changes_nothing(String code) {
        CheckInAnswer.NotFound none = (CheckInAnswer.NotFound) checkIn(code);
        assertThat(none.offered().map(Menu.Choice::service)).contains("ACC-INFO");
        assertThat(api.queue().path("waiting").size()).isZero();
    }

    @Test
    void ten_thousand_characters_are_no_appointment_and_find_no_more_than_a_page() {
        assertThat(checkIn("9".repeat(10_000))).isInstanceOf(CheckInAnswer.NotFound.class);
        assertThat(port.search("borne-1", "permis ".repeat(2_000), FRENCH)).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void the_words_of_a_visitor_lead_to_a_service_in_their_language() {
        List<Menu.Choice> found = port.search("borne-1", "carte griz", Locale.ENGLISH);
        assertThat(found.getFirst()).isEqualTo(new Menu.Choice("CG", "Vehicle registration", ""));
        assertThat(port.search("nowhere", "carte grise", FRENCH)).isEmpty();
    }

    @Test
    void a_kiosk_that_asks_without_end_has_to_wait_and_gives_nothing_more() {
        int before = api.queue().path("waiting").size();
        List<TicketAnswer> answers = new ArrayList<>();
        for (int i = 0; i < 70; i++) {
            answers.add(port.take("borne-2", new KioskTicketRequest(UUID.randomUUID(), "ACC-INFO", FRENCH, false)));
        }
        assertThat(answers).first().isInstanceOf(TicketAnswer.Issued.class);
        assertThat(((TicketAnswer.Refused) answers.getLast()).sentence()).contains("Trop de tickets");
        assertThat(api.queue().path("waiting").size()).isBetween(before + 1, before + 60);
    }

    @Test
    void a_kiosk_without_a_printer_says_so_and_printing_again_is_harmless() {
        UUID tap = UUID.randomUUID();
        port.take("borne-1", new KioskTicketRequest(tap, "ACC-INFO", FRENCH, false));
        List<SlipProgress> states = new ArrayList<>();
        port.watchSlip("borne-1", tap, states::add).remove();
        port.printAgain("borne-1", tap);
        assertThat(states).containsExactly(new SlipProgress.None());
        assertThat(api.queue().path("waiting").size()).isEqualTo(1);
    }

    @Test
    void a_visit_is_kept_once_without_anything_that_tells_who_it_was() {
        jdbc.update("delete from kiosk_visit");
        port.ended(
                "borne-1",
                new KioskSessionRecord(4, 31, FRENCH, KioskSessionRecord.End.TICKET, Optional.of("ACC-INFO")));
        port.ended("nowhere", new KioskSessionRecord(1, 1, FRENCH, KioskSessionRecord.End.ABANDONED, Optional.empty()));
        assertThat(jdbc.queryForMap("select * from kiosk_visit"))
                .containsEntry("STEPS", 4)
                .containsEntry("SECONDS", 31)
                .doesNotContainKeys("TICKET", "NUMBER", "AT");
    }

    @Test
    void a_kiosk_out_of_order_welcomes_no_visitor_and_gives_no_ticket(
            @Autowired DeviceCommands devices, @Autowired Sites sites) {
        Site site = sites.find("nantes").orElseThrow();
        Actor manager = new Actor("responsable", Role.MANAGER, Optional.empty());
        devices.putOutOfOrder(manager, site, "borne-1", "écran fendu");
        try {
            assertThat(port.arrive("borne-1")).isInstanceOf(KioskArrival.OutOfOrder.class);
            assertThat(checkIn("VISIT-OFF")).isInstanceOf(CheckInAnswer.Refused.class);
            assertThat(port.take("borne-1", new KioskTicketRequest(UUID.randomUUID(), "ACC-INFO", FRENCH, false)))
                    .isInstanceOf(TicketAnswer.Refused.class);
        } finally {
            devices.putBackInOrder(manager, site, "borne-1");
        }
        assertThat(port.arrive("borne-1")).isInstanceOf(KioskArrival.Welcome.class);
    }

    private CheckInAnswer checkIn(String code) {
        return port.checkIn("borne-1", new CheckInRequest(UUID.randomUUID(), code, FRENCH, false));
    }
}
