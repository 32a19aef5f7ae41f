// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.common;

/** The attributes that pages set for the scripts and styles. */
public final class CounterAttributes {

    public static final String ALERT = "data-alert";
    public static final String CALLABLE = "data-callable";
    public static final String CLOSED = "data-closed";
    public static final String COPIED = "data-copied";
    public static final String COPY = "data-copy";
    public static final String DUE_AT = "data-due-at";
    public static final String ENTER = "data-enter";
    public static final String ENTER_OF = "data-enter-of";
    public static final String FILTER = "data-filter";
    public static final String FOCUS_KEY = "data-focus-key";
    public static final String FRONT = "data-front";
    public static final String HIT = "data-hit";
    static final String KEY = "data-key";
    public static final String KIND = "data-kind";
    public static final String KIOSK = "data-kiosk";
    public static final String LATE_AT = "data-late-at";
    public static final String ROW = "data-row";
    public static final String ROW_KEY = "data-row-key";
    static final String SEND = "data-send";
    public static final String SERVICE = "data-service";
    public static final String SINCE = "data-since";
    public static final String STATE = "data-state";
    public static final String TICKET = "data-ticket";
    public static final String UNDO = "data-undo";
    static final String UNTAKEN = "data-untaken";

    private CounterAttributes() {}
}
