// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.screenkit;

/** The attributes that pages of all screens set for scripts, also for those of the demonstration and other modules. */
public final class PageAttributes {

    public static final String CLOCK = "data-clock";
    public static final String DATE = "data-date";
    public static final String HREF = "data-href";
    public static final String LINK_SINCE = "data-link-since";
    public static final String MINUTES_SINCE = "data-minutes-since";
    public static final String SHOWN_SEQ = "data-shown-seq";
    public static final String ZONE = "data-zone";

    private PageAttributes() {}
}
