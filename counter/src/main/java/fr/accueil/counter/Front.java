// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** Who stands in front of a counter. */
enum Front {
    NOBODY,
    CALLED,
    SERVING;

    static Front of(CounterSnapshot counter) {
        return counter.current()
                .map(current -> current.startedAt().isPresent() ? SERVING : CALLED)
                .orElse(NOBODY);
    }
}
