// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.editor.queue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Capital letters that are mistaken for each other when a number is called aloud or read from afar.
 *
 * <p>By ear: letters whose French names differ in one consonant alone, or hardly in that. Noise takes the place of a
 * consonant first (G. A. Miller and P. E. Nicely, An analysis of perceptual confusions among some English consonants, Journal
 * of the Acoustical Society of America 27, 1955, pages 338 to 352). By eye: letters of nearly one outline (J. T. Townsend,
 * Theoretical analysis of an alphabetic confusion matrix, Perception and Psychophysics 9, 1971, pages 40 to 50), and those
 * that look like a figure of the number behind them.
 */
final class AlikeLetters {

    /** bé, cé, dé … ; effe, esse; emme, enne; gé, ji, i; a, ka; cu, u. */
    private static final List<String> BY_EAR = List.of("BCDGPTV", "FS", "MN", "GJ", "IJ", "AK", "QU");

    private static final List<String> BY_EYE = List.of("DOQ", "CG", "EF", "IJ", "PR", "UV", "VY");

    private static final Map<String, String> FIGURES = new TreeMap<>(Map.of("I", "1", "O", "0", "Q", "0"));

    private AlikeLetters() {}

    /** How letters are mistaken for each other. */
    enum Sense {
        EAR,
        EYE
    }

    /** @param letters two or more, in the order of the alphabet */
    record Alike(Sense sense, List<String> letters) {}

    /** @param figure as which the letter is read */
    record LikeFigure(String letter, String figure) {}

    /** The groups of these letters that are mistaken for each other: by ear, then by eye. */
    static List<Alike> among(Collection<String> letters) {
        return Stream.concat(
                        BY_EAR.stream().map(group -> alike(Sense.EAR, group, letters)),
                        BY_EYE.stream().map(group -> alike(Sense.EYE, group, letters)))
                .filter(alike -> alike.letters().size() > 1)
                .toList();
    }

    private static Alike alike(Sense sense, String group, Collection<String> letters) {
        return new Alike(
                sense,
                letters.stream()
                        .filter(letter -> letter.length() == 1 && group.contains(letter))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Those of these letters that look like a figure, in the order of the alphabet. */
    static List<LikeFigure> figures(Collection<String> letters) {
        return FIGURES.entrySet().stream()
                .filter(figure -> letters.contains(figure.getKey()))
                .map(figure -> new LikeFigure(figure.getKey(), figure.getValue()))
                .toList();
    }
}
