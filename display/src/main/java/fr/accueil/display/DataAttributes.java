// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

/** What the pages tell the scripts and styles by attributes. */
final class DataAttributes {

    static final String ANSWERED = "data-answered";
    static final String CALLED_AT = "data-called-at";
    static final String KNOWN_SEQ = "data-known-seq";
    static final String LOUDNESS = "data-loudness";
    static final String QUEUE = "data-queue";
    static final String SAY = "data-say";
    static final String SEQ = "data-seq";
    static final String SOUNDS = "data-sounds";
    static final String SPEECH = "data-speech";
    static final String SRC = "data-src";
    static final String STATE = "data-state";
    static final String TIMES = "data-times";

    private DataAttributes() {}
}
