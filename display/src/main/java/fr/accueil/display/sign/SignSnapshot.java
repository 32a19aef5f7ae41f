// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.sign;

import fr.accueil.display.common.HallMoment;
import java.time.ZoneId;
import java.util.List;

/**
 * The state of the sign over a counter at one moment.
 *
 * @param seq the site's last event in it: of two snapshots the larger one is newer
 * @param counterWord the kind of counter, such as "Guichet"
 * @param counterName its sign, such as "3"
 * @param queues the names of the queues that it serves now, in order of preference
 * @param training whether the site trains its staff: no visitor is meant
 */
public record SignSnapshot(
        long seq,
        ZoneId zone,
        String counterWord,
        String counterName,
        List<String> queues,
        State state,
        boolean training)
        implements HallMoment {

    /** On a real day. */
    public SignSnapshot(
            long seq, ZoneId zone, String counterWord, String counterName, List<String> queues, State state) {
        this(seq, zone, counterWord, counterName, queues, state, false);
    }

    /** The state of the counter for visitors. */
    public sealed interface State {

        /** A test of this sign: no ticket is called; {@code callSeq} grows as with a call. */
        record Test(long callSeq) implements State {}

        /** A visitor is called; {@code callSeq} grows with every call and recall. */
        record Called(String number, long callSeq) implements State {}

        /** A visitor is served. */
        record Serving(String number) implements State {}

        /** Open, without a visitor. */
        record Free() implements State {}

        /** The counter is paused; the reason is not shown. */
        record Paused() implements State {}

        /** The counter is closed. */
        record Closed() implements State {}
    }
}
