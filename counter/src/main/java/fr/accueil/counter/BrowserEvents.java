// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** What the scripts tell the pages. */
final class BrowserEvents {

    /** In the search of the reception desk: its text changed. */
    static final String TYPED = "reception-typed";
    /** In the search of the reception desk: the marked hit is taken. */
    static final String TAKE = "reception-take";

    private BrowserEvents() {}
}
