// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** What the pages ask of the scripts. */
final class BrowserCalls {

    /** What was sent last is answered. */
    static final String ANSWERED = "window.accueilCounter?.answered()";
    /** What was typed last in a dialog, once. */
    static final String TYPED = "return window.counterTyped?.() ?? null";
    /** The search of the reception desk has the focus. */
    static final String SEARCH = "window.accueilReception?.search()";
    /** What was found is taken: the search is empty again and has the focus. */
    static final String TAKEN = "window.accueilReception?.taken()";

    private BrowserCalls() {}
}
