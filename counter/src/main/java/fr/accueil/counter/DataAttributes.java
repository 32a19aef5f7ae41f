// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

/** What the pages tell the scripts and styles by attributes. */
final class DataAttributes {

    static final String ALERT = "data-alert";
    static final String CALLABLE = "data-callable";
    static final String CLOSED = "data-closed";
    static final String COPIED = "data-copied";
    static final String COPY = "data-copy";
    static final String DUE_AT = "data-due-at";
    static final String ENTER = "data-enter";
    static final String ENTER_OF = "data-enter-of";
    static final String FILTER = "data-filter";
    static final String FOCUS_KEY = "data-focus-key";
    static final String FRONT = "data-front";
    static final String HIT = "data-hit";
    static final String KEY = "data-key";
    static final String KIND = "data-kind";
    static final String KIOSK = "data-kiosk";
    static final String LATE_AT = "data-late-at";
    static final String ROW = "data-row";
    static final String ROW_KEY = "data-row-key";
    static final String SEND = "data-send";
    static final String SERVICE = "data-service";
    static final String SINCE = "data-since";
    static final String STATE = "data-state";
    static final String TICKET = "data-ticket";
    static final String UNDO = "data-undo";
    static final String UNTAKEN = "data-untaken";

    private DataAttributes() {}
}
