// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

/** What the pages ask of the scripts. */
public final class CounterScripts {

    /** What was sent last is answered. */
    static final String ANSWERED = "window.accueilCounter?.answered()";
    /** What was typed last in a dialog, once. */
    public static final String TYPED = "return window.counterTyped?.() ?? null";
    /** The search of the reception desk has the focus. */
    public static final String SEARCH = "window.accueilReception?.search()";
    /** What was found is taken: the search is empty again and has the focus. */
    public static final String TAKEN = "window.accueilReception?.taken()";

    private CounterScripts() {}
}
