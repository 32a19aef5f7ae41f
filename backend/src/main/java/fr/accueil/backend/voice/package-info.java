/** The voice of the house: what a call sounds like in each language, and where the sound comes from. */
@NullMarked
package fr.accueil.backend.voice;

import org.jspecify.annotations.NullMarked;
