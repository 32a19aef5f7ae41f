// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CounterTrainingTest extends CounterScreen {

    @Test
    void a_counter_in_training_says_so_on_every_page_and_a_real_day_does_not() {
        port.holdingG3();
        open();
        assertThat(shows("training")).isFalse();

        port.training = true;
        refresh();
        assertThat(text("training")).startsWith("Formation en cours");
    }
}
