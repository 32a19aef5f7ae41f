// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security.signin;

import java.time.Duration;
import java.time.Instant;

/** By what attempts to sign in are counted; each by itself. The order is that in which rows are locked. */
enum Keyspace {
    /** One account on a machine where its owner has signed in before: nothing else slows it. */
    KNOWN_MACHINE,
    /** One account from one network. */
    ACCOUNT_AT_NETWORK,
    /** One account from everywhere: loosely, against guesses from many networks. */
    ACCOUNT,
    /** All accounts from one network: loosely, against guesses at many accounts. A whole staff signs in behind one address. */
    NETWORK;

    static final int FREE = 3;
    static final int MOST_OF_AN_ACCOUNT = 30;
    static final int MOST_OF_A_NETWORK = 200;

    boolean isTight() {
        return this == KNOWN_MACHINE || this == ACCOUNT_AT_NETWORK;
    }

    /** How long the next attempt has to wait; zero when it need not. */
    Duration left(Failures failures, Instant now) {
        return switch (this) {
            case KNOWN_MACHINE, ACCOUNT_AT_NETWORK -> failures.growing(FREE, now);
            case ACCOUNT -> failures.windowed(MOST_OF_AN_ACCOUNT, now);
            case NETWORK -> failures.windowed(MOST_OF_A_NETWORK, now);
        };
    }

    /** As they count here now. */
    Failures current(Failures failures, Instant now) {
        Failures seen = failures.at(now);
        return !isTight() && seen.isWindowOver(now) ? new Failures(0, now, now) : seen;
    }
}
