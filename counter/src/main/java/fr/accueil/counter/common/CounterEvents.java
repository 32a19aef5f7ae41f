// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

/** What the scripts tell the pages. */
public final class CounterEvents {

    /** In the search of the reception desk: its text changed. */
    public static final String TYPED = "reception-typed";
    /** In the search of the reception desk: the marked hit is taken. */
    public static final String TAKE = "reception-take";

    private CounterEvents() {}
}
