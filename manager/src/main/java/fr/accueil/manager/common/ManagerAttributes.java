// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.common;

/** The attributes that pages set for the scripts and styles. */
public final class ManagerAttributes {

    public static final String COUNTER = "data-counter";
    public static final String DAY = "data-day";
    public static final String DEVICE = "data-device";
    /** The name of its column, of a cell that stands alone in a narrow window. */
    public static final String LABEL = "data-label";

    public static final String QUEUE = "data-queue";

    private ManagerAttributes() {}
}
