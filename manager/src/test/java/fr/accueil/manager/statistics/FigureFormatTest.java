// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.manager.common.ManagerWords;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FigureFormatTest {

    @Test
    void an_english_screen_writes_dates_in_the_european_way() {
        FigureFormat english = new FigureFormat(ManagerWords.in("en-US"));

        assertThat(english.day(LocalDate.of(2026, 11, 30))).isEqualTo("30 November 2026");
    }
}
