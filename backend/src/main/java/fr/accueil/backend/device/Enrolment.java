// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.device;

import fr.accueil.backend.audit.Audit;
import fr.accueil.backend.audit.AuditAction;
import fr.accueil.backend.audit.AuditEntry;
import fr.accueil.backend.audit.CountedRefusals;
import fr.accueil.backend.limit.ClientNetwork;
import fr.accueil.backend.limit.Limit;
import fr.accueil.backend.limit.RateLimiter;
import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.time.Ticker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes a machine a known device: it gives a short code once and has a long secret from then on. */
@Component
class Enrolment {

    static final int CODE_LENGTH = 8;
    /** The subject of a refused code in the audit. */
    private static final String CODE = "(device-code)";

    static final Duration CODE_VALID = Duration.ofMinutes(15);
    /** 200 bits. */
    private static final int TOKEN_LENGTH = 40;

    /**
     * Wrong codes of one network in a minute; a right one does not count, so that a whole hall can be enrolled at once.
     */
    static final int MOST_WRONG = 10;

    private final DeviceRegister register;
    private final RateLimiter<ClientNetwork> attempts;
    private final Clock clock;
    private final Audit audit;
    private final CountedRefusals refusals;

    Enrolment(DeviceRegister register, Ticker ticker, Clock clock, Audit audit, CountedRefusals refusals) {
        this.register = register;
        this.attempts = new RateLimiter<>(ticker, Limit.perMinute(MOST_WRONG));
        this.clock = clock;
        this.audit = audit;
        this.refusals = refusals;
    }

    /**
     * The token and address of an enrolled machine.
     *
     * @param token its secret, of which only the hash is kept
     * @param path the address of its screen
     */
    record Enrolled(String token, String path) {}

    /**
     * The device of a typed code. A wrong, a used and an expired code give the same answer; after
     * ten of them within a minute no code from the same network is checked until the first is a minute old. The code is
     * short enough for a person to type: unlike a token it must not be guessed without limit.
     *
     * @param typed in any case, with any signs between
     */
    Optional<Enrolled> enrol(String typed, String from) {
        ClientNetwork network = ClientNetwork.of(from);
        if (!attempts.reserve(network)) {
            countRefused(from);
            return Optional.empty();
        }
        Instant now = clock.instant();
        String token = Digest.secret(TOKEN_LENGTH);
        Optional<KnownDevice> device = register.change(
                rows -> rows.lockByCode(Digest.of(normal(typed))).filter(row -> row.offers(now)),
                row -> enrol(row, Digest.of(token), now, from));
        if (device.isPresent()) {
            attempts.release(network);
        } else {
            countRefused(from);
        }
        return device.map(knownDevice -> new Enrolled(token, knownDevice.path()));
    }

    private void enrol(DeviceRow row, String tokenHash, Instant now, String from) {
        String before = row.facts().text();
        row.enrol(tokenHash, now);
        audit.append(AuditEntry.of(AuditAction.DEVICE_ENROLLED, row.known().code(), row.subject())
                .at(row.site())
                .from(from)
                .before(before)
                .after(row.facts().text()));
    }

    private void countRefused(String from) {
        refusals.count(AuditEntry.of(AuditAction.SIGN_IN_REFUSED, AuditEntry.UNKNOWN, CODE)
                .from(from));
    }

    private static String normal(String code) {
        return code.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
