// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareTest {

    /** The interval of Wilson, worked out by hand: 8 of 10 is 49 % to 94 %, 81 of 263 is 25.5 % to 36.6 %. */
    @Test
    void the_interval_is_wilsons() {
        assertThat(new Share(8, 10).low()).isCloseTo(0.4902, within(0.0001));
        assertThat(new Share(8, 10).high()).isCloseTo(0.9433, within(0.0001));
        assertThat(new Share(81, 263).low()).isCloseTo(0.2553, within(0.0001));
        assertThat(new Share(81, 263).high()).isCloseTo(0.3662, within(0.0001));
    }

    @Test
    void no_or_all_content_visitors_are_still_uncertain() {
        assertThat(new Share(0, 10).low()).isEqualTo(0);
        assertThat(new Share(0, 10).high()).isCloseTo(0.2775, within(0.0001));
        assertThat(new Share(10, 10).low()).isCloseTo(0.7225, within(0.0001));
        assertThat(new Share(10, 10).high()).isCloseTo(1, within(1e-9));
        assertThat(new Share(0, 0).high()).isEqualTo(1);
    }

    @Test
    void under_ten_answers_nothing_is_shown() {
        assertThat(new Share(9, 9).isShown()).isFalse();
        assertThat(new Share(0, 10).isShown()).isTrue();
    }

    @Test
    void more_than_all_is_refused() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Share(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
