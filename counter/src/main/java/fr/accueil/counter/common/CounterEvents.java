// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

/** The events that the scripts send to the pages. */
public final class CounterEvents {

    /** The text of the reception desk's search changed. */
    public static final String TYPED = "reception-typed";
    /** The marked result of the reception desk's search is chosen. */
    public static final String TAKE = "reception-take";

    private CounterEvents() {}
}
