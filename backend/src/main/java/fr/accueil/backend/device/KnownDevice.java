// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.security.Actor;
import java.time.Instant;
import java.util.Optional;

/** A device of a site in the register. */
record KnownDevice(
        String id,
        String site,
        DeviceKind kind,
        String code,
        Optional<String> tokenHash,
        Optional<Instant> enrolledAt,
        Optional<Instant> codeUntil,
        Optional<DeviceState.OutOfOrder> outOfOrder,
        Optional<Instant> seenAt) {

    String path() {
        return kind.path(code);
    }

    Actor actor() {
        return new Actor(code, kind.role(), Optional.of(site));
    }
}
