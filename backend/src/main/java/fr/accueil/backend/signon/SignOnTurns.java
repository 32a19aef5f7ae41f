// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets few requests wait for providers at a time: those that answer slowly never hold all threads. */
@Component
class SignOnTurns {

    /** Of the 64 requests that are answered at a time. */
    static final int MOST = 8;

    private final Semaphore free = new Semaphore(MOST);

    /** Does what may wait for a provider; empty when there is no place. */
    <T> Optional<T> take(Supplier<T> work) {
        if (!free.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            free.release();
        }
    }
}
