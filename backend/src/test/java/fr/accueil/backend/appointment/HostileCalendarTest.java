// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.support.Database;
import fr.accueil.backend.time.Ticker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Small calendars that would keep the server busy for minutes: each is answered by a sentence, and nothing is expanded.
 */
class HostileCalendarTest {

    private static final String ALL_SECONDS = "FREQ=YEARLY;BYSECOND=" + numbers(60) + ";BYMINUTE=" + numbers(60)
            + ";BYHOUR=" + numbers(24) + ";BYSETPOS=-1";

    private final ExpectedVisitorsFixture appointments = new ExpectedVisitorsFixture(Database.H2);

    HostileCalendarTest() {
        appointments.hall.clock.turnTo(Instant.parse("2040-03-05T08:00:00Z"));
    }

    @Test
    void a_rule_over_all_seconds_is_refused_by_the_name_and_the_line_of_its_event() {
        Preview preview = read(event("EDITION", ALL_SECONDS) + event("TÊTE", "FREQ=WEEKLY;COUNT=2"));

        assertThat(said(preview)).containsExactly("3 SERIES_TIMES [EDITION]");
        assertThat(preview.problems().getFirst().sentence(Locale.FRENCH))
                .contains("EDITION", "plusieurs fois par jour");
        assertThat(preview.counts().fresh()).isEqualTo(2);
    }

    @Test
    void any_part_of_a_rule_that_is_shorter_than_a_day_is_refused_unless_it_repeats_the_start() {
        for (String wrong : List.of(
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;COUNT=2",
                "FREQ=HOURLY;INTERVAL=24",
                "FREQ=DAILY;BYHOUR=9,10",
                "FREQ=DAILY;BYHOUR=10",
                "FREQ=DAILY;BYMINUTE=0,20",
                "FREQ=DAILY;BYSECOND=30")) {
            assertThat(said(read(event("X", wrong)))).as(wrong).containsExactly("3 SERIES_TIMES [X]");
        }
        Preview harmless = read(event("X", "FREQ=DAILY;BYHOUR=9;BYMINUTE=20;BYSECOND=0;COUNT=3"));
        assertThat(harmless.problems()).isEmpty();
        assertThat(harmless.counts().fresh()).isEqualTo(3);
    }

    @Test
    void lists_and_intervals_that_no_calendar_program_writes_are_refused() {
        for (String wide : List.of(
                "FREQ=YEARLY;BYYEARDAY=" + numbers(366),
                "FREQ=YEARLY;BYSETPOS=" + numbers(300),
                "FREQ=DAILY;BYMONTHDAY=" + "1,".repeat(5000) + "1",
                "FREQ=DAILY;BYMONTH=" + "3,".repeat(62) + "3",
                "FREQ=DAILY;BYDAY=" + "MO,".repeat(62) + "MO",
                "FREQ=YEARLY;BYWEEKNO=" + "11,".repeat(62) + "11",
                "FREQ=DAILY;INTERVAL=100000",
                "FREQ=DAILY;INTERVAL=-1")) {
            assertThat(said(read(event("X", wide))))
                    .as(wide)
                    .hasSize(1)
                    .first()
                    .asString()
                    .startsWith("3 SERIES");
        }
    }

    @Test
    void a_time_zone_that_changes_its_clocks_every_second_is_refused_before_anything_is_read() {
        for (String rule : List.of(
                "FREQ=SECONDLY",
                "FREQ=DAILY",
                "FREQ=YEARLY;BYSECOND=1,2",
                "FREQ=YEARLY;\r\n BYHOUR=" + numbers(24),
                ALL_SECONDS)) {
            Preview preview = read(zone(rule)
                    + "BEGIN:VEVENT\r\nUID:X\r\nSUMMARY:RDV\r\nDTSTART;TZID=Z:20400312T092000\r\nEND:VEVENT\r\n");
            assertThat(preview.refusal().map(problem -> problem.kind().name()))
                    .as(rule)
                    .contains("ZONE_RULE");
        }
        Preview hidden = read("X-A;ENCODING=QUOTED-PRINTABLE:=\r\nBEGIN:VEVENT\r\n" + zone("FREQ=DAILY"));
        assertThat(hidden.refusal().map(problem -> problem.kind().name())).contains("ZONE_RULE");
    }

    @Test
    void a_time_zone_as_calendar_programs_write_it_is_read() {
        for (String rule : List.of(
                "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "FREQ=YEARLY;BYDAY=-1SU;BYHOUR=3;BYMINUTE=0;BYMONTH=10",
                "FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=25,26,27,28,29,30,31;BYDAY=SU;UNTIL=20371025T010000Z")) {
            Preview preview = read(zone(rule)
                    + "BEGIN:VEVENT\r\nUID:X\r\nSUMMARY:RDV\r\nDTSTART;TZID=Z:20400312T092000\r\nEND:VEVENT\r\n");
            assertThat(preview.problems()).as(rule).isEmpty();
            assertThat(preview.counts().fresh()).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_takes_too_long_is_refused_whole_whichever_its_kind() throws IOException {
        String many = IntStream.range(0, 300)
                .mapToObj(i -> event("S" + i, "FREQ=YEARLY;COUNT=1"))
                .collect(Collectors.joining());
        String oneWithManyDates = "BEGIN:VEVENT\r\nUID:X\r\nSUMMARY:RDV\r\nDTSTART:20400312T092000\r\nEXDATE:"
                + "20400312T092000,".repeat(300) + "20400312T092000\r\nRRULE:FREQ=DAILY;COUNT=2\r\nEND:VEVENT\r\n";
        String table = "référence;date;heure;motif\n" + "R1;12/03/2040;9:00;RDV\n".repeat(300);
        for (String file : List.of(calendar(many), calendar(oneWithManyDates), table)) {
            assertThat(slowly(file, Duration.ofMillis(1)).refusal()).isEmpty();
            Preview preview = slowly(file, ReadingDeadline.LONGEST.dividedBy(200));
            assertThat(preview.refusal().map(Problem::kind)).contains(Problem.Kind.TOO_LONG);
            assertThat(preview.lines()).isEmpty();
        }
    }

    /** Each time the time is asked, so much has passed. */
    private Preview slowly(String file, Duration step) throws IOException {
        AtomicLong nanos = new AtomicLong();
        Ticker slow = () -> nanos.addAndGet(step.toNanos());
        return new AppointmentImport(appointments.hall.bean(AppointmentBook.class), appointments.hall.clock, slow)
                .read(
                        appointments.hall.admin(),
                        appointments.hall.site,
                        new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                .preview();
    }

    private Preview read(String components) {
        return appointments.read(calendar(components)).preview();
    }

    private static List<String> said(Preview preview) {
        return preview.problems().stream()
                .map(problem -> problem.line() + " " + problem.kind() + " " + problem.about())
                .toList();
    }

    private static String calendar(String components) {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + components + "END:VCALENDAR\r\n";
    }

    private static String event(String uid, String rule) {
        return "BEGIN:VEVENT\r\nUID:%s\r\nSUMMARY:RDV\r\nDTSTART:20400312T092000\r\nRRULE:%s\r\nEND:VEVENT\r\n"
                .formatted(uid, rule);
    }

    private static String zone(String rule) {
        return """
                BEGIN:VTIMEZONE
                TZID:Z
                BEGIN:STANDARD
                DTSTART:19961027T030000
                RRULE:%s
                TZOFFSETFROM:+0200
                TZOFFSETTO:+0100
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n").formatted(rule);
    }

    private static String numbers(int below) {
        return IntStream.range(0, below).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }
}
