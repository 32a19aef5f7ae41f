// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitClassTest {

    @ParameterizedTest
    @CsvSource({
        "0, under-5",
        "299, under-5",
        "300, 5-15",
        "899, 5-15",
        "900, 15-30",
        "1800, 30-60",
        "3599, 30-60",
        "3600, over-60",
        "90000, over-60"
    })
    void a_wait_at_a_boundary_belongs_to_the_longer_class(long seconds, String code) {
        assertThat(WaitClass.of(Duration.ofSeconds(seconds)).code()).isEqualTo(code);
    }
}
