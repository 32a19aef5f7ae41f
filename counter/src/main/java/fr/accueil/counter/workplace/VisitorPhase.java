// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import fr.accueil.counter.common.CounterSnapshot;

/** Whether a counter has no visitor, a called one, or one in service. */
enum VisitorPhase {
    NO_VISITOR,
    CALLED,
    SERVING;

    static VisitorPhase of(CounterSnapshot counter) {
        return counter.current()
                .map(current -> current.startedAt().isPresent() ? SERVING : CALLED)
                .orElse(NO_VISITOR);
    }
}
