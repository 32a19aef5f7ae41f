/** The voice: the sentence of a call in each language, and the source of its sound. */
@NullMarked
package fr.accueil.backend.voice;

import org.jspecify.annotations.NullMarked;
