// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.accueil.backend.time.Ticker;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarZonesTest {

    private static final String ONCE_A_YEAR = "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY",
                "rrule:freq=daily",
                "EXRULE:FREQ=DAILY",
                "A.RRULE:FREQ=DAILY",
                "RRULE;X-A=1:FREQ=DAILY",
                "RRULE;X-A=1;X-B=RRULE:FREQ=DAILY",
                "RRULE:FREQ=YEARLY\r\n ;BYSECOND=1,2",
                "RRU\r\n LE:FREQ=DAILY",
                "RRULE:FREQ=YEARLY\r\n\t;BYHOUR=1,2"
            })
    void a_change_of_clocks_is_checked_however_it_is_written(String line) {
        refused(zone(line));
    }

    @Test
    void a_rule_that_is_longer_than_any_zone_needs_is_refused() {
        accepted(zone(ONCE_A_YEAR + ";BYMONTH=10".repeat(10)));
        refused(zone(ONCE_A_YEAR + ";BYMONTH=10".repeat(20)));
    }

    @Test
    void of_all_zones_of_a_file_together_the_changes_are_counted() {
        String dates = "RDATE:19961027T030000" + ",19961027T030000".repeat(999);
        accepted(zone(dates) + zone(dates));
        refused(zone(dates) + zone(dates) + zone(ONCE_A_YEAR));
        refused(zone("RDATE:19961027T030000" + ",19961027T030000".repeat(2000)));
        accepted(zone(ONCE_A_YEAR).repeat(2000));
        refused(zone(ONCE_A_YEAR).repeat(2001));
    }

    @Test
    void the_rule_of_an_event_is_no_change_of_clocks() {
        accepted(zone(ONCE_A_YEAR) + "BEGIN:VEVENT\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT\r\n");
    }

    @Test
    void the_end_of_a_zone_is_unknown_when_lines_may_be_text() {
        refused(zone("COMMENT;ENCODING=QUOTED-PRINTABLE:a=\r\nEND:VTIMEZONE\r\nRRULE:FREQ=DAILY"));
    }

    @Test
    void a_file_of_many_lines_has_its_deadline_here_too() {
        AtomicLong nanos = new AtomicLong();
        Ticker slow = () -> nanos.getAndAdd(ReadingDeadline.LONGEST.toNanos());
        assertThatThrownBy(() -> new CalendarZones(new ReadingDeadline(slow))
                        .check(zone(ONCE_A_YEAR) + "COMMENT:a\r\n".repeat(3000)))
                .isInstanceOf(FileRefused.class);
    }

    private static void accepted(String text) {
        assertThatCode(() -> check(text)).doesNotThrowAnyException();
    }

    private static void refused(String text) {
        assertThatThrownBy(() -> check(text)).isInstanceOf(FileRefused.class);
    }

    private static void check(String text) {
        new CalendarZones(new ReadingDeadline(() -> 0)).check(text);
    }

    private static String zone(String change) {
        return "BEGIN:VTIMEZONE\r\nBEGIN:STANDARD\r\n" + change + "\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    }
}
