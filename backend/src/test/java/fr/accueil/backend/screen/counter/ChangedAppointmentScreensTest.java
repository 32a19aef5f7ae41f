// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.screen.counter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.security.Role;
import fr.accueil.backend.site.Sites;
import fr.accueil.backend.support.Acting;
import fr.accueil.backend.support.FeedReader;
import fr.accueil.backend.support.ServerTest;
import fr.accueil.counter.common.CounterSnapshot;
import fr.accueil.counter.common.CounterSnapshot.AppointmentNews;
import fr.accueil.counter.reception.ReceptionPort;
import fr.accueil.counter.reception.ReceptionSnapshot;
import fr.accueil.counter.reception.SearchResult;
import fr.accueil.counter.workplace.CounterPort;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** After a cancellation or a move all screens show the same of a visitor who has checked in. */
class ChangedAppointmentScreensTest extends ServerTest {

    @Autowired
    private CounterPort port;

    @Autowired
    private ReceptionPort reception;

    @Autowired
    private Sites sites;

    private String counter = "";

    @BeforeEach
    void no_visitor_is_expected() {
        jdbc.update("delete from appointment");
    }

    @AfterEach
    void sign_out() {
        Acting.withoutToken();
    }

    @Test
    void a_cancellation_is_seen_at_the_counter_at_the_reception_desk_on_the_phone_and_in_the_list() {
        JsonNode ticket = checkedIn("RDV-77");
        try (FeedReader phone = FeedReader.at(server(), path(ticket) + "/live")) {
            phone.until(frame -> frame.has("state"));
            change("RDV-77", clock.instant().plus(Duration.ofMinutes(5)), "annulé");
            JsonNode frame = phone.until(it -> it.has("appointment"));
            assertThat(frame.path("appointment").asString()).isEqualTo("CANCELLED");
            assertThat(frame.path("state").asString()).isEqualTo("WAITING");
        }
        Optional<AppointmentNews> cancelled = Optional.of(new AppointmentNews.Cancelled());
        assertThat(atCounter().line().waiting().getFirst().appointment()).isEqualTo(cancelled);
        assertThat(atCounter().expected().getFirst().cancelled()).isTrue();
        assertThat(atReception().waiting().getFirst().appointment()).isEqualTo(cancelled);
        SearchResult.Visitor found =
                (SearchResult.Visitor) reception.search("RDV-77", Locale.FRENCH).getFirst();
        assertThat(found.cancelled()).isTrue();
        assertThat(found.number()).contains(ticket.path("number").asString());
        JsonNode listed = api.get(SITE + "/appointments").is(200).json().path(0);
        assertThat(listed.path("status").asString()).isEqualTo("CHECKED_IN");
        assertThat(listed.path("cancelled").asBoolean()).isTrue();

        api.at(counter, "call-next").is(200);
        agent();
        assertThat(port.snapshot(counter).current().orElseThrow().visit().appointment())
                .isEqualTo(cancelled);
    }

    @Test
    void a_move_to_later_today_is_one_time_on_all_screens_and_the_place_of_it() {
        JsonNode ticket = checkedIn("RDV-78");
        Instant later = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofHours(3));
        change("RDV-78", later, "");

        CounterSnapshot.Place place = new CounterSnapshot.Place.Appointment(later, true);
        Optional<AppointmentNews> moved = Optional.of(new AppointmentNews.Moved(later));
        assertThat(atCounter().line().waiting().getFirst().place()).isEqualTo(place);
        assertThat(atCounter().line().waiting().getFirst().appointment()).isEqualTo(moved);
        assertThat(atCounter().expected().getFirst().booked()).isEqualTo(later);
        assertThat(atReception().waiting().getFirst().place()).isEqualTo(place);
        assertThat(atReception().waiting().getFirst().appointment()).isEqualTo(moved);
        JsonNode phone = api.withoutToken().get(path(ticket) + "/state").is(200).json();
        assertThat(phone.path("appointment").asString()).isEqualTo("MOVED");
        assertThat(Instant.parse(phone.path("appointmentAt").asString())).isEqualTo(later);
        assertThat(phone.path("notBefore").asString()).isNotEmpty();
        assertThat(phone.path("zone").asString())
                .as("told by the clock of the hall")
                .isEqualTo("Europe/Paris");
    }

    @Test
    void the_feed_tells_that_a_place_changed_and_nothing_of_a_cancellation() {
        checkedIn("RDV-79");
        long seq = api.queue().path("seq").asLong();
        change("RDV-79", clock.instant().plus(Duration.ofHours(2)), "");
        change("RDV-79", clock.instant().plus(Duration.ofHours(2)), "annulé");
        try (FeedReader feed = FeedReader.open(server(), "?after=" + seq)) {
            JsonNode last = feed.until(frame -> frame.path("seq").asLong() == seq + 2
                    && !frame.path("type").asString().equals("HELLO"));
            assertThat(last.path("type").asString()).isEqualTo("DESK_CHANGED");
            assertThat(last.has("number")).isFalse();
            assertThat(feed.all().toString()).contains("TICKET_DELAYED").doesNotContain("APPOINTMENT");
        }
    }

    private JsonNode checkedIn(String reference) {
        book(reference, Duration.ofMinutes(5), "BOOKED");
        JsonNode ticket = api.post(TICKETS, "{\"service\":\"NAT-RDV\",\"appointment\":\"" + reference + "\"}")
                .is(201)
                .json();
        agent();
        counter = port.counters().stream()
                .map(choice -> choice.code())
                .filter(code -> serves(code, ticket.path("queue").asString()))
                .findFirst()
                .orElseThrow();
        port.take(counter, true);
        return ticket;
    }

    private boolean serves(String code, String queue) {
        return sites.find("nantes")
                .orElseThrow()
                .counter(code)
                .orElseThrow()
                .queues()
                .contains(queue);
    }

    private void change(String reference, Instant to, String status) {
        var at = to.atZone(ZoneId.of("Europe/Paris"));
        String file = "référence;date;heure;motif;nom;statut\n%s;%s;%s;NAT-RDV;PETIT Claude;%s\n"
                .formatted(
                        reference,
                        at.toLocalDate(),
                        DateTimeFormatter.ofPattern("H:mm:ss").format(at),
                        status);
        JsonNode report = api.send(
                        "POST",
                        SITE + "/appointments/import",
                        BodyPublishers.ofString(file),
                        "Content-Type",
                        "text/csv")
                .is(200)
                .json();
        assertThat(report.path("taken").asInt()).isEqualTo(1);
    }

    private void agent() {
        Acting.as("agent", Role.AGENT);
    }

    private CounterSnapshot atCounter() {
        agent();
        return port.snapshot(counter);
    }

    private ReceptionSnapshot atReception() {
        Acting.as("accueil", Role.RECEPTION);
        return reception.snapshot(Locale.FRENCH);
    }

    private static String path(JsonNode ticket) {
        String follow = ticket.path("follow").asString();
        return follow.substring(follow.indexOf("/t/"));
    }
}
