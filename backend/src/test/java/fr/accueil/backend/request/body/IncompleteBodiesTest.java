// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.request.body;

import static org.assertj.core.api.Assertions.assertThat;

import fr.accueil.backend.request.body.IncompleteBodies.Admission;
import fr.accueil.backend.request.body.IncompleteBodies.Sender;
import org.junit.jupiter.api.Test;

/** How many bodies may be on their way. */
class IncompleteBodiesTest {

    private final IncompleteBodies bodies = new IncompleteBodies();

    @Test
    void strangers_of_many_addresses_have_a_bound_together_and_staff_has_places_of_its_own() {
        for (int i = 0; i < IncompleteBodies.MOST_OF_STRANGERS; i++) {
            assertThat(bodies.begin(stranger(i))).isEqualTo(Admission.ADMITTED);
        }
        assertThat(bodies.begin(stranger(5_000))).isEqualTo(Admission.TOO_MANY);

        for (int i = 0; i < IncompleteBodies.MOST_OF_KNOWN; i++) {
            assertThat(bodies.begin(known())).isEqualTo(Admission.ADMITTED);
        }
        assertThat(bodies.begin(known())).isEqualTo(Admission.TOO_MANY);
    }

    @Test
    void a_body_that_ended_leaves_its_place_to_the_next() {
        for (int i = 0; i < IncompleteBodies.MOST_FROM_ONE_ADDRESS; i++) {
            bodies.begin(stranger(1));
        }
        assertThat(bodies.begin(stranger(1))).isEqualTo(Admission.TOO_MANY_FROM_THERE);
        assertThat(bodies.begin(stranger(2))).isEqualTo(Admission.ADMITTED);

        bodies.end(stranger(1), 0);

        assertThat(bodies.begin(stranger(1))).isEqualTo(Admission.ADMITTED);
        for (int i = 0; i < IncompleteBodies.MOST_FROM_ONE_ADDRESS; i++) {
            bodies.end(stranger(1), 0);
        }
        bodies.end(stranger(2), 0);
        assertThat(bodies.size()).isZero();
    }

    @Test
    void all_bodies_together_hold_no_more_than_their_memory() {
        bodies.begin(known());
        assertThat(bodies.hold(IncompleteBodies.MOST_HELD)).isTrue();
        assertThat(bodies.hold(1)).isFalse();

        bodies.end(known(), IncompleteBodies.MOST_HELD);

        assertThat(bodies.hold(1)).isTrue();
    }

    private static Sender stranger(int number) {
        return new Sender("address " + number, false);
    }

    private static Sender known() {
        return new Sender("10.0.0.1", true);
    }
}
