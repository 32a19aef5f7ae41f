// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.slip;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscPosTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12, 12, READY",
        "16, 12, 12, READY",
        "12, 12, 1E, PAPER_LOW",
        "12, 12, 7E, PAPER_OUT",
        "1A, 32, 12, PAPER_OUT",
        "1A, 12, 12, FAILING",
        "12, 16, 12, FAILING",
        "12, 52, 12, FAILING",
        "1A, 16, 72, PAPER_OUT"
    })
    void status_bytes_say_how_the_printer_is(String printer, String cause, String paper, PrinterReport report) {
        assertThat(EscPos.report(hex(printer), hex(cause), hex(paper))).isEqualTo(report);
    }

    private static int hex(String number) {
        return Integer.parseInt(number, 16);
    }

    @Test
    void no_dots_of_a_picture_are_taken_for_a_command() {
        byte[] dots = EscPos.harmless(new byte[] {0x10, 0x04, 0x01, 0x10, 0x14, 0x01, 0x10, 0x05, 0x02, 0x10, 0x40});

        assertThat(dots).containsExactly(0x18, 0x04, 0x01, 0x18, 0x14, 0x01, 0x18, 0x05, 0x02, 0x10, 0x40);
    }

    @Test
    void a_slip_begins_afresh_and_ends_with_a_cut() {
        byte[] bytes = EscPos.slip(new BufferedImage(16, 300, BufferedImage.TYPE_BYTE_BINARY));

        assertThat(bytes).startsWith(0x1b, 0x40, 0x1d, 0x76, 0x30, 0, 2, 0, 0, 1);
        assertThat(bytes).containsSequence(0x1d, 0x76, 0x30, 0, 2, 0, 44, 0);
        assertThat(bytes).endsWith(0x1d, 0x56, 0x42, 0);
    }
}
