// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.statistics;

/** The colours of drawings of the server, which have no style sheet: the tokens of accueil.css with the same names. */
public final class DrawingColors {

    public static final String INK = "#101a33";
    public static final String INK_2 = "#46506a";
    public static final String LINE = "#c8cfde";
    static final String PAPER = "#ffffff";
    static final String BRAND = "#1b3a8f";
    static final String BRAND_PALE = "#d6dff2";
    static final String BRAND_WASH = "#e9effc";
    static final String WARN = "#8f4700";

    private DrawingColors() {}
}
