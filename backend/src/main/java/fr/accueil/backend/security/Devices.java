// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import fr.accueil.backend.site.Site;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The kiosks that may give tickets: each has a code, typed once on the device. */
@Component
class Devices {

    private static final int LENGTH = 10;

    private final DeviceRows rows;
    private final SignInDelays delays;

    Devices(DeviceRows rows, SignInDelays delays) {
        this.rows = rows;
        this.delays = delays;
    }

    /** Gives a kiosk a new code; only its hash is kept. */
    String newCode(Site site, String kiosk) {
        String code = Digest.secret(LENGTH);
        rows.save(new DeviceRow(site.code(), kiosk, Digest.of(code)));
        return code;
    }

    Optional<Actor> actor(String code) {
        return rows.findByCodeHash(Digest.of(normal(code))).map(DeviceRow::actor);
    }

    /** The kiosk of a typed code; wrong codes make the next attempt wait, for each kind of device address apart. */
    Optional<String> pair(String code, String from) {
        String attempt = "device " + from;
        if (delays.left(attempt).compareTo(Duration.ZERO) > 0) {
            return Optional.empty();
        }
        Optional<String> kiosk = rows.findByCodeHash(Digest.of(normal(code))).map(DeviceRow::kiosk);
        if (kiosk.isPresent()) {
            delays.succeeded(attempt);
        } else {
            delays.failed(attempt);
        }
        return kiosk;
    }

    static String normal(String code) {
        return code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
