// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

/**
 * The notice about the agent's last press, near the main card.
 *
 * @param sentence may be empty
 * @param press the number of the press, so that a repeated sentence is announced again
 */
record CounterNotice(Kind kind, String sentence, int press) {
    static final CounterNotice NONE = new CounterNotice(Kind.NONE, "", 0);

    enum Kind {
        NONE,
        NO_VISITOR_WAITS,
        /** What the agent should say to a leaving visitor. */
        LAST_WORD,
        /** A dialog closed because its subject has changed. */
        CLOSED,
        REFUSED
    }
}
