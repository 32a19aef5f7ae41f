// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import fr.accueil.backend.security.key.Digest;
import fr.accueil.backend.security.key.ServerKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What binds a browser to the sign-in that it has begun: a signed text that the browser keeps, so that a sign-in under
 * way takes no memory here. What must not be known to the browser follows from it by the key of the server.
 */
@Component
class SignOnState {

    /** Long enough to identify oneself with two means. */
    static final Duration LASTS = Duration.ofMinutes(10);

    private static final String PURPOSE = "sign-on";
    private static final int RANDOM = 40;
    private static final Pattern FORM =
            Pattern.compile("([A-Z2-9]{" + RANDOM + "})\\.([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

    private final byte[] key;
    private final Clock clock;

    SignOnState(ServerKey key, Clock clock) {
        this.key = key.forPurpose(PURPOSE);
        this.clock = clock;
    }

    /** What the browser goes to a provider for. */
    enum Way {
        IN,
        OUT
    }

    /**
     * One that was just begun.
     *
     * @param state 40 characters that cannot be guessed
     * @param kept what the browser keeps
     */
    record Begun(String state, String kept) {}

    Begun begin(Way way, String provider) {
        String state = Digest.secret(RANDOM);
        String until = String.valueOf(clock.instant().plus(LASTS).getEpochSecond());
        return new Begun(state, state + "." + until + "." + signature(way, provider, state, until));
    }

    /**
     * Whether a browser that comes back has begun this here, for this provider and not too long ago.
     *
     * @param kept by the browser, of any content
     * @param state as it came back, of any content
     */
    boolean isOf(Way way, String provider, String kept, Optional<String> state) {
        Matcher form = FORM.matcher(kept);
        if (!form.matches() || state.filter(form.group(1)::equals).isEmpty()) {
            return false;
        }
        Instant until = Instant.ofEpochSecond(Long.parseLong(form.group(2)));
        Instant now = clock.instant();
        return Digest.same(form.group(3), signature(way, provider, form.group(1), form.group(2)))
                && now.isBefore(until)
                && !now.isBefore(until.minus(LASTS).minus(LASTS));
    }

    /** What the token of a state has to repeat, 43 characters. */
    String nonce(String state) {
        return derived("nonce", state);
    }

    /** By what the server proves that the code of a state is its own, 43 characters. */
    String proof(String state) {
        return derived("proof", state);
    }

    private String signature(Way way, String provider, String state, String until) {
        return derived("kept " + way + " " + provider + " " + until, state);
    }

    private String derived(String what, String state) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ServerKey.mac(key, what + " " + state));
    }
}
