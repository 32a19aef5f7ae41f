// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a sign-in by a provider came to nothing. Each has a sentence {@code sign-on.<key>} on the page. */
public enum SignOnRefusal {
    /** The provider does not answer, or not in time. */
    AWAY,
    /** Too many sign-ins of providers are under way. */
    BUSY,
    /** It was not begun in this browser, or too long ago. */
    EXPIRED,
    /** It was begun here and has ended already. */
    USED,
    /** The person, or the provider, broke it off. */
    DECLINED,
    /** What the provider sent cannot be believed. */
    NOT_BELIEVED,
    /** The provider refuses this server: its settings are wrong. */
    NOT_SET_UP,
    /** The person did not identify themselves strongly enough. */
    TOO_WEAK,
    /** The person belongs to another office. */
    OTHER_OFFICE,
    /** The provider tells neither a name nor an address. */
    NAMELESS,
    /** They have no account here, and get none by themselves. */
    UNKNOWN,
    /** They have no account here yet: an administrator will give one. */
    WAITING,
    /** Too many wait already. */
    FULL,
    /** Their account is disabled. */
    DISABLED,
    /** The provider tells of no role any more. */
    NO_ROLE,
    /** The database does not answer. */
    LATER;

    /** In an address and in the words. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The one of a key, of any length and content. */
    static Optional<SignOnRefusal> of(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    /** Whether it is no fault of anyone: it is told calmly. */
    public boolean isNews() {
        return this == WAITING;
    }
}
