// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import fr.accueil.backend.time.Ticker;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a provider says of itself, asked when it is needed first and kept for a while. */
final class KnownProvider {

    private static final Logger LOG = LoggerFactory.getLogger(KnownProvider.class);

    private static final String DOCUMENT = "/.well-known/openid-configuration";
    private static final long FRESH = Duration.ofHours(1).toNanos();
    /** Older keys are not used. */
    private static final long USABLE = Duration.ofHours(24).toNanos();
    /** After a failure it is not asked again for so long, and people are told at once. */
    private static final long PAUSE = Duration.ofSeconds(20).toNanos();

    private static final long NEW_KEYS_EVERY = Duration.ofMinutes(1).toNanos();
    private static final long WAIT_FOR_OTHERS_MILLIS = 3_000;

    private final SignOnProvider provider;
    private final Ticker ticker;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile @Nullable Knowledge known;
    private volatile boolean isAway;
    private volatile long failedAt;

    KnownProvider(SignOnProvider provider, Ticker ticker) {
        this.provider = provider;
        this.ticker = ticker;
    }

    /** @param at when it was asked, by the ticker */
    record Knowledge(OIDCProviderMetadata metadata, JWKSet keys, long at) {}

    /** Whether it did not answer a moment ago. */
    boolean isAway() {
        return isAway && ticker.nanos() - failedAt < PAUSE;
    }

    /** What is known and fresh, without asking. */
    Optional<Knowledge> fresh() {
        return youngerThan(FRESH);
    }

    /** What is known, asked now where it is not fresh; empty when the provider does not answer. */
    Optional<Knowledge> ask(ProviderCalls calls) {
        return ask(calls, FRESH);
    }

    /** The same with keys that were fetched a moment ago, for a token that is signed by another one. */
    Optional<Knowledge> askNewKeys(ProviderCalls calls) {
        return ask(calls, NEW_KEYS_EVERY);
    }

    private Optional<Knowledge> ask(ProviderCalls calls, long age) {
        Optional<Knowledge> young = youngerThan(age);
        if (young.isPresent() || isAway()) {
            return young.or(() -> youngerThan(USABLE));
        }
        if (!mayAsk()) {
            return youngerThan(USABLE);
        }
        try {
            // Another thread may have asked meanwhile.
            if (youngerThan(age).isEmpty() && !isAway()) {
                fetch(calls);
            }
        } finally {
            asking.unlock();
        }
        return youngerThan(USABLE);
    }

    private boolean mayAsk() {
        try {
            return asking.tryLock(WAIT_FOR_OTHERS_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Optional<Knowledge> youngerThan(long age) {
        Knowledge one = known;
        return one == null || ticker.nanos() - one.at() >= age ? Optional.empty() : Optional.of(one);
    }

    private void fetch(ProviderCalls calls) {
        try {
            OIDCProviderMetadata metadata = OIDCProviderMetadata.parse(calls.read(document()));
            requireOwn(metadata);
            JWKSet keys = JWKSet.parse(calls.read(metadata.getJWKSetURI()));
            known = new Knowledge(metadata, keys, ticker.nanos());
            if (isAway) {
                LOG.info("The provider \"{}\" answers again.", provider.id());
            }
            isAway = false;
        } catch (IOException | ParseException | java.text.ParseException | IllegalArgumentException e) {
            if (!isAway) {
                LOG.warn(
                        "The provider \"{}\" does not answer as it should ({}): people sign in with a password.",
                        provider.id(),
                        e instanceof IOException ? "no answer" : "not its document");
            }
            failedAt = ticker.nanos();
            isAway = true;
        }
    }

    private URI document() {
        String issuer = provider.issuer().toString();
        return URI.create((issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer) + DOCUMENT);
    }

    /** A document of another issuer, or one that leads to addresses without encryption, is not used. */
    private void requireOwn(OIDCProviderMetadata metadata) throws ParseException {
        boolean isOwn = metadata.getIssuer().getValue().equals(provider.issuer().toString())
                && ProviderAddresses.isSafe(metadata.getAuthorizationEndpointURI())
                && ProviderAddresses.isSafe(metadata.getTokenEndpointURI())
                && ProviderAddresses.isSafe(metadata.getJWKSetURI())
                && isSafeOrNone(metadata.getUserInfoEndpointURI())
                && isSafeOrNone(metadata.getEndSessionEndpointURI());
        if (!isOwn) {
            throw new ParseException("a document of another issuer, or with addresses that are not used");
        }
    }

    private static boolean isSafeOrNone(@Nullable URI address) {
        return address == null || ProviderAddresses.isSafe(address);
    }
}
