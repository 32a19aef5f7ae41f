// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void a_share_is_never_shown_higher_than_it_is() {
        assertThat(Shares.roundedDown(0.899)).isEqualTo(0.89);
        assertThat(Shares.roundedDown(0.9999)).isEqualTo(0.99);
        assertThat(Shares.roundedDown(1)).isEqualTo(1);
    }

    @Test
    void a_whole_percent_that_floating_point_writes_a_little_too_small_is_kept() {
        assertThat(0.29 * 100).isLessThan(29);
        assertThat(Shares.roundedDown(0.29)).isEqualTo(0.29);
    }
}
