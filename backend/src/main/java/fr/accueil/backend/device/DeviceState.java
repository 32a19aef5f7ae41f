// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import java.time.Instant;
import java.util.Optional;

/**
 * A device of a site as it is now.
 *
 * @param enrolled whether a machine holds its token
 * @param codeUntil until when the code that was made last can be typed, when it still can
 * @param seenAt when its page last gave a sign of life, to the minute after a restart of the house
 * @param works whether that was just now, and nobody put it out of order
 * @param aliveSince since when its page gives signs without a break, as far as this node knows
 * @param sound what is heard of it, when it has said so
 */
public record DeviceState(
        DeviceKind kind,
        String code,
        boolean enrolled,
        Optional<Instant> codeUntil,
        Optional<Instant> seenAt,
        Optional<OutOfOrder> outOfOrder,
        boolean works,
        Optional<Instant> aliveSince,
        Optional<Sound.Heard> sound,
        Availability today) {

    /** A manager's decision, with the reason in the manager's words. */
    public record OutOfOrder(Instant since, String reason) {}
}
