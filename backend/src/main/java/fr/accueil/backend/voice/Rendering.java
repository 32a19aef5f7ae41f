// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.voice;

/** The result of a speech program for a sentence. */
sealed interface Rendering {

    /** A WAV file. */
    record Sound(byte[] bytes) implements Rendering {}

    /** The program is missing, failed, or made something else than a sound. */
    record Failed() implements Rendering {}

    /** The program did not end in time and was killed. */
    record Hung() implements Rendering {}
}
