// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

/**
 * What the agent is told of their last press, near the main card.
 *
 * @param sentence empty when there is nothing to say
 * @param press which press it answers, so that the same sentence is said again for another one
 */
record CounterNotice(Kind kind, String sentence, int press) {
    static final CounterNotice NONE = new CounterNotice(Kind.NONE, "", 0);

    enum Kind {
        NONE,
        NOBODY_WAITS,
        /** What to tell the visitor who leaves. */
        LAST_WORD,
        /** A dialog closed because what it was for is over. */
        CLOSED,
        REFUSED
    }
}
