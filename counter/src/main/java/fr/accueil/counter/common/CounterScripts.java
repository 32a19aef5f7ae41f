// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

/** The functions of the scripts that the pages call. */
public final class CounterScripts {

    /** The last command is answered. */
    static final String ANSWERED = "window.accueilCounter?.answered()";
    /** The last text typed in a dialog, once. */
    public static final String TYPED = "return window.counterTyped?.() ?? null";
    /** Moves the focus to the reception desk's search. */
    public static final String SEARCH = "window.accueilReception?.search()";
    /** A result was chosen: empties the search and gives it the focus. */
    public static final String TAKEN = "window.accueilReception?.taken()";

    private CounterScripts() {}
}
