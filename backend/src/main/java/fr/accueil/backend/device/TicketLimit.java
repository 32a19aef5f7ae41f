// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.limit.Limit;
import fr.accueil.backend.limit.RateLimiter;
import fr.accueil.backend.security.Demonstration;
import fr.accueil.backend.time.Ticker;
import org.springframework.stereotype.Component;

/**
 * How many tickets are given at one place in a minute: enough for a crowd of people, too few for a jammed finger or a
 * script.
 */
@Component
public class TicketLimit {

    /** People stand in line before a kiosk. */
    private static final int MOST = 20;
    /** A crowd scans the code of a display at once, or tries a demonstration at one kiosk. */
    private static final int MOST_OF_A_CROWD = 60;

    private final RateLimiter<TicketSource> machines;
    private final RateLimiter<TicketSource> displays;

    TicketLimit(Ticker ticker, Demonstration demonstration) {
        this.machines = new RateLimiter<>(ticker, Limit.perMinute(demonstration.isOn() ? MOST_OF_A_CROWD : MOST));
        this.displays = new RateLimiter<>(ticker, Limit.perMinute(MOST_OF_A_CROWD));
    }

    /** Whether one more ticket may be requested there now; a yes counts as a request. */
    public boolean allows(TicketSource source) {
        return switch (source) {
            case TicketSource.Display display -> displays.reserve(display);
            case TicketSource.Kiosk kiosk -> machines.reserve(kiosk);
            case TicketSource.Token token -> machines.reserve(token);
        };
    }
}
