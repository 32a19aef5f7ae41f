// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.time.Ticker;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * When the cookie of a device is renewed: once a day, because browsers keep none for more than 400 days and all screens
 * of a hall are enrolled on the same morning. In memory: a restart renews them all.
 */
@Component
class CookieRenewal {

    private static final long DAY = Duration.ofDays(1).toNanos();

    private final Ticker ticker;
    /** By device, of the sites only. */
    private final Map<String, Long> renewed = new ConcurrentHashMap<>();

    CookieRenewal(Ticker ticker) {
        this.ticker = ticker;
    }

    /** Whether it is time; a yes counts as a renewal. */
    boolean isDue(KnownDevice device) {
        long now = ticker.nanos();
        boolean[] due = {false};
        renewed.compute(device.id(), (key, last) -> {
            due[0] = last == null || now - last >= DAY;
            return last == null || due[0] ? Long.valueOf(now) : last;
        });
        return due[0];
    }
}
