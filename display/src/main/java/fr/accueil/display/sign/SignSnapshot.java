// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.sign;

import fr.accueil.display.common.HallMoment;
import java.time.ZoneId;
import java.util.List;

/**
 * What the sign over a counter shows at one moment.
 *
 * @param seq the site's last event in it: of two signs the larger one is newer
 * @param counterWord what the counter is, such as "Guichet"
 * @param counterName what is written over it, such as "3"
 * @param queues the names of the queues that it serves now, in its order of preference
 */
public record SignSnapshot(
        long seq, ZoneId zone, String counterWord, String counterName, List<String> queues, State state)
        implements HallMoment {

    /** What visitors must know of the counter. */
    public sealed interface State {

        /** Somebody is awaited; {@code callSeq} grows with every call and recall. */
        record Called(String number, long callSeq) implements State {}

        /** Somebody is received. */
        record Serving(String number) implements State {}

        /** Open, and nobody is at it. */
        record Free() implements State {}

        /** The agent comes back; why they are away is nobody's business here. */
        record Paused() implements State {}

        /** Nobody is received here. */
        record Closed() implements State {}
    }
}
