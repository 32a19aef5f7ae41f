// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.security.Digest;
import fr.accueil.backend.security.SignInDelays;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a machine a device of the house: it shows a short code once and has a long secret from then on. */
@Component
class Enrolment {

    static final int CODE_LENGTH = 8;
    static final Duration CODE_VALID = Duration.ofMinutes(15);
    /** 200 bits. */
    private static final int TOKEN_LENGTH = 40;

    private final Register register;
    private final SignInDelays delays;
    private final Clock clock;

    Enrolment(Register register, SignInDelays delays, Clock clock) {
        this.register = register;
        this.delays = delays;
        this.clock = clock;
    }

    /**
     * What an enrolled machine gets.
     *
     * @param token its secret, of which only the hash is kept
     * @param path the address of its screen
     */
    record Enrolled(String token, String path) {}

    /**
     * The device of a typed code. A wrong code, one that is used up and one that is too old look the same; each makes
     * the next attempt from the same address wait.
     *
     * @param typed in any case, with any signs between
     */
    Optional<Enrolled> enrol(String typed, String from) {
        String attempt = "device " + from;
        if (delays.left(attempt).compareTo(Duration.ZERO) > 0) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        String token = Digest.secret(TOKEN_LENGTH);
        Optional<Known> device = register.change(
                rows -> rows.lockByCode(Digest.of(normal(typed))).filter(row -> row.offers(now)),
                row -> row.enrol(Digest.of(token), now));
        if (device.isPresent()) {
            delays.succeeded(attempt);
        } else {
            delays.failed(attempt);
        }
        return device.map(known -> new Enrolled(token, known.path()));
    }

    private static String normal(String code) {
        return code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
