// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.limit.Limit;
import fr.accueil.backend.limit.RateLimiter;
import fr.accueil.backend.time.Ticker;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Finds the ticket of today for a token. A known token is always answered: it has 144 bits, so that
 * guessing finds none. Only misses are counted, and only misses are refused.
 */
@Component
class PhoneTokenCheck {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{24}");

    /** In a minute: a family makes a few typing errors. */
    private static final int MOST_MISSES = 30;

    private final PhoneAdapter adapter;
    private final RateLimiter<ClientNetwork> misses;

    PhoneTokenCheck(PhoneAdapter adapter, Ticker ticker) {
        this.adapter = adapter;
        this.misses = new RateLimiter<>(ticker, Limit.perMinute(MOST_MISSES));
    }

    /** The result for a token. */
    sealed interface Result {

        record Found(PhoneAdapter.Followed ticket) implements Result {}

        record Nothing() implements Result {}

        /** No ticket, and too many misses from the address within the last minute. */
        record NotNow() implements Result {}
    }

    Result check(String token, String address) {
        Optional<PhoneAdapter.Followed> ticket =
                TOKEN.matcher(token).matches() ? adapter.find(token) : Optional.empty();
        if (ticket.isPresent()) {
            return new Result.Found(ticket.get());
        }
        return misses.reserve(ClientNetwork.of(address)) ? new Result.Nothing() : new Result.NotNow();
    }
}
