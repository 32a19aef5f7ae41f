// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import java.util.List;

/**
 * What became of a command on accounts.
 *
 * @param <T> what it gives
 */
public sealed interface AccountAnswer<T> {

    record Done<T>(T value) implements AccountAnswer<T> {}

    /** Nothing was changed. */
    record Refused<T>(List<AccountFault> faults) implements AccountAnswer<T> {

        /** @throws IllegalArgumentException without a reason */
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("refused without a reason");
            }
        }
    }

    static <T> AccountAnswer<T> done(T value) {
        return new Done<>(value);
    }

    static <T> AccountAnswer<T> refused(AccountFault... faults) {
        return new Refused<>(List.of(faults));
    }
}
