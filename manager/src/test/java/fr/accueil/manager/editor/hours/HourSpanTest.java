// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HourSpanTest {

    @Test
    void hours_are_read_as_a_site_file_writes_them_and_written_so_again() {
        HourSpan morning = HourSpan.of("9:00 - 12:00");

        assertThat(morning).isEqualTo(new HourSpan("09:00", "12:00"));
        assertThat(morning.written()).isEqualTo("9:00-12:00");
        assertThat(morning.isWhole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9-12", "9:00", "25:00-26:00", "9:00-12:00-13:00", "x:00-y:00"})
    void what_are_no_hours_has_no_whole_span(String text) {
        assertThat(HourSpan.of(text).isWhole()).isFalse();
    }

    @Test
    void hours_must_end_after_they_begin_and_one_may_begin_when_the_other_ends() {
        assertThat(new HourSpan("09:00", "09:00").endsAfterItBegins()).isFalse();
        assertThat(new HourSpan("12:00", "09:00").endsAfterItBegins()).isFalse();
        HourSpan morning = new HourSpan("09:00", "12:00");
        assertThat(HourSpan.overlap(List.of(morning, new HourSpan("12:00", "16:00"))))
                .isFalse();
        assertThat(HourSpan.overlap(List.of(morning, new HourSpan("11:59", "16:00"))))
                .isTrue();
    }
}
