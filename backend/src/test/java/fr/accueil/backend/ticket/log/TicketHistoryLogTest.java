// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.support.Hall;
import fr.accueil.backend.ticket.event.TicketEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class TicketHistoryLogTest {

    private static final int DAYS = 30;
    private static final int VISITORS = 12;
    private static final Instant FAR = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pattern ROWS_READ = Pattern.compile("scanCount: (\\d+)");

    private final Database database;
    private final Hall hall;
    private final TicketHistoryLog histories;
    private final LocalDate first;

    TicketHistoryLogTest(Database database) {
        this.database = database;
        this.hall = Hall.on(database, "guyane");
        this.histories = hall.bean(TicketHistoryLog.class);
        this.first = hall.site.serviceDay(hall.clock.instant()).minusYears(8);
    }

    @BeforeEach
    void every_other_day_of_two_months_long_ago() {
        for (int i = DAYS - 1; i >= 0; i--) {
            LocalDate day = first.plusDays(2L * i);
            if (!hall.bean(PastLog.class).hasTickets(hall.site, day)) {
                hall.bean(PastLog.class).write(hall.site, day, visitors(day), List.of());
            }
        }
    }

    private static List<PastTicket> visitors(LocalDate day) {
        Instant morning = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return IntStream.range(0, VISITORS)
                .mapToObj(i -> new PastTicket(
                        i % 3 == 0 ? "RDV" : "ORD",
                        i % 3 == 0 ? "B" : "A",
                        "fr",
                        false,
                        false,
                        Optional.empty(),
                        Duration.ZERO,
                        morning.plusSeconds(60L * i),
                        "borne-1",
                        i == 1 ? sentOn(morning) : List.of(new PastTicket.Left(morning.plusSeconds(3600L + i)))))
                .toList();
    }

    private static List<PastTicket.Step> sentOn(Instant morning) {
        return List.of(
                new PastTicket.Called(morning.plusSeconds(900), "G1"),
                new PastTicket.Moved(morning.plusSeconds(960), "G1", "RDV", "B"),
                new PastTicket.Left(morning.plusSeconds(4000)));
    }

    @Test
    void the_days_with_visitors_before_and_after_another_are_found() {
        assertThat(histories.after("guyane", first.plusDays(2))).contains(first.plusDays(4));
        assertThat(histories.after("guyane", first.plusDays(3))).contains(first.plusDays(4));
        assertThat(histories.before("guyane", first.plusDays(4))).contains(first.plusDays(2));
        assertThat(histories.before("guyane", first.plusDays(3))).contains(first.plusDays(2));
        assertThat(histories.before("guyane", first)).isEmpty();
    }

    @Test
    void they_are_found_however_many_tickets_there_are() {
        assumeTrue(database == Database.H2, "PostgreSQL says otherwise how much it read");

        assertThat(rowsRead(TicketHistoryLog.FIRST_FROM, first)).isLessThan(VISITORS);
        assertThat(rowsRead(TicketHistoryLog.LAST_UNTIL, first.plusDays(2 * DAYS)))
                .isLessThan(VISITORS);
    }

    private int rowsRead(String query, LocalDate day) {
        String plan = hall.jdbc.queryForObject("explain analyze " + query, String.class, "guyane", day);
        Matcher rows = ROWS_READ.matcher(String.valueOf(plan));
        assertThat(rows.find()).as(plan).isTrue();
        return Integer.parseInt(rows.group(1));
    }

    @Test
    void the_last_visitors_of_a_day_come_first_and_each_once() {
        List<TicketHistory> last = latest(Set.of(), Long.MAX_VALUE, 5);
        List<TicketHistory> others =
                latest(Set.of(), last.getLast().events().getFirst().seq(), VISITORS);

        assertThat(numbers(last)).containsExactly("A008", "A007", "B004", "A006", "A005");
        assertThat(numbers(others)).containsExactly("B003", "A004", "A003", "B002", "A002", "A001", "B001");
    }

    @Test
    void visitors_who_were_sent_on_to_a_service_are_among_its_visitors_with_their_whole_story() {
        List<TicketHistory> appointments = histories.latest(
                "guyane",
                new TicketHistoryLog.Wanted(first, Set.of("RDV"), Set.of("B"), FAR, Long.MAX_VALUE),
                VISITORS);

        assertThat(numbers(appointments)).containsExactly("B004", "B003", "B002", "A001", "B001");
        assertThat(numbers(latest(Set.of("RDV"), Long.MAX_VALUE, VISITORS)))
                .as("without knowing its queue")
                .isEqualTo(numbers(appointments));
        assertThat(appointments.get(3).events()).hasSize(4);
    }

    @Test
    void visitors_who_came_later_are_left_out() {
        Instant eightMinutesPast = first.atTime(12, 8).toInstant(ZoneOffset.UTC);

        List<TicketHistory> before = histories.latest(
                "guyane",
                new TicketHistoryLog.Wanted(first, Set.of(), Set.of(), eightMinutesPast, Long.MAX_VALUE),
                VISITORS);

        assertThat(before)
                .hasSize(8)
                .allSatisfy(history -> assertThat(history.issuedAt()).isBefore(eightMinutesPast));
    }

    private List<TicketHistory> latest(Set<String> services, long beforeSeq, int most) {
        return histories.latest("guyane", new TicketHistoryLog.Wanted(first, services, Set.of(), FAR, beforeSeq), most);
    }

    private static List<String> numbers(List<TicketHistory> histories) {
        return histories.stream()
                .map(history -> history.events().getFirst().event())
                .map(event -> ((TicketEvent) event).ticket().number())
                .toList();
    }
}
