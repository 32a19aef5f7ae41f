// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.phone;

import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Behind which token there is a ticket of today. Who guesses learns nothing. */
@Component
class PhoneDoor {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{24}");

    private final PhoneHouse house;
    private final Guesses guesses;

    PhoneDoor(PhoneHouse house, Clock clock) {
        this.house = house;
        this.guesses = new Guesses(clock);
    }

    /** What an address finds behind a token. */
    sealed interface Look {

        record Found(PhoneHouse.Followed ticket) implements Look {}

        record Nothing() implements Look {}

        /** It has guessed too often. */
        record NotNow() implements Look {}
    }

    Look look(String token, String address) {
        if (guesses.tooMany(address, token)) {
            return new Look.NotNow();
        }
        Optional<PhoneHouse.Followed> ticket = TOKEN.matcher(token).matches() ? house.find(token) : Optional.empty();
        if (ticket.isEmpty()) {
            guesses.missed(address);
            return new Look.Nothing();
        }
        guesses.found(token);
        return new Look.Found(ticket.get());
    }
}
