// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import java.time.Instant;
import java.util.Optional;

/**
 * A device of a site as it is now.
 *
 * @param enrolled whether a machine holds its token
 * @param codeUntil until when the last code can be typed, when it still can
 * @param seenAt the last heartbeat of its page, to the minute after a restart of the server
 * @param works whether that was just now, and no manager put it out of order
 * @param aliveSince since when its heartbeats come without a break, as far as this node has received them
 * @param sound its sound, when its page has reported it
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
        Optional<SoundSource.Heard> sound,
        Availability today) {

    /** A manager's decision, with the reason in the manager's words. */
    public record OutOfOrder(Instant since, String reason) {}
}
