// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BodyReadingsTest {

    @Test
    void a_body_has_ten_seconds_and_a_long_one_a_second_more_for_each_thirty_two_kilobytes() {
        assertThat(BodyReadings.allowed(0)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BodyReadings.allowed(BodyFilter.MOST)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BodyReadings.allowed(BodyFilter.MOST + 320 * 1024)).isEqualTo(Duration.ofSeconds(20));
        assertThat(BodyReadings.allowed(BodyPolicy.MOST_DROPPED)).isLessThan(Duration.ofHours(1));
    }
}
