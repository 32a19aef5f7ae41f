// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.common;

/** The attributes that pages set for the scripts and styles. */
public final class DisplayAttributes {

    public static final String ANSWERED = "data-answered";
    public static final String CALLED_AT = "data-called-at";
    public static final String KNOWN_SEQ = "data-known-seq";
    public static final String LOUDNESS = "data-loudness";
    public static final String QUEUE = "data-queue";
    public static final String SAY = "data-say";
    public static final String SEQ = "data-seq";
    public static final String SOUNDS = "data-sounds";
    public static final String SPEECH = "data-speech";
    public static final String SRC = "data-src";
    public static final String STATE = "data-state";
    public static final String TIMES = "data-times";

    private DisplayAttributes() {}
}
