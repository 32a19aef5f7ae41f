// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

import java.util.Locale;

/** The buttons besides the primary one: each has one key, shown on it and on the sheet of keys. */
public enum CounterButton {
    START("C"),
    RECALL("R"),
    ABSENT("A"),
    FINISH("T"),
    HOLD("M"),
    TRANSFER("F"),
    ANOTHER_SERVICE("D"),
    NOTE("N"),
    RETURN("V"),
    CALL_GIVEN("G"),
    RESUME("E"),
    ABSENTS("B"),
    PAUSE("P"),
    CLOSE("X"),
    HELP("H"),
    GO_AND_HELP("J"),
    UNDO("U"),
    KEYS("?");

    private final String cap;

    CounterButton(String cap) {
        this.cap = cap;
    }

    /** The key as shown. */
    public String cap() {
        return cap;
    }

    /** The key as the browser names it. */
    String key() {
        return cap.toLowerCase(Locale.ROOT);
    }
}
