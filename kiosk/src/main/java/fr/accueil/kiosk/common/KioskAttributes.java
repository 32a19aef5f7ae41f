// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.kiosk.common;

/** The attributes that pages set for the scripts and styles. */
public final class KioskAttributes {

    static final String ALOUD = "data-aloud";
    public static final String BACK = "data-back";
    static final String CLOSES = "data-closes";
    public static final String COUNT = "data-count";
    public static final String ENTER = "data-enter";
    static final String KEY = "data-key";
    static final String LAYOUT = "data-layout";
    static final String LEFT = "data-left";
    public static final String ONCE = "data-once";
    static final String OPENS = "data-opens";
    public static final String READER = "data-reader";
    static final String REPEAT = "data-repeat";
    static final String SCROLL = "data-scroll";
    public static final String SLIP = "data-slip";
    static final String START_AGAIN = "data-start-again";
    static final String STAY = "data-stay";
    public static final String STEP = "data-step";
    static final String UNSPOKEN = "data-unspoken";

    private KioskAttributes() {}
}
