// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket;

import java.util.function.Function;

/** The result of a command. */
public sealed interface Answer<T> {

    /** It was done. */
    record Done<T>(T value) implements Answer<T> {}

    /** It was refused and changed nothing. */
    record Refused<T>(Refusal reason) implements Answer<T> {}

    static <T> Answer<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Answer<T> refused(Refusal reason) {
        return new Refused<>(reason);
    }

    /** Goes on where it was done; a refusal stays what it is. */
    default <U> Answer<U> then(Function<T, Answer<U>> next) {
        return switch (this) {
            case Done<T> done -> next.apply(done.value());
            case Refused<T> refused -> new Refused<>(refused.reason());
        };
    }
}
