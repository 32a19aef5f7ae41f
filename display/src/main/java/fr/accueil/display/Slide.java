// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display;

import java.util.List;

/** Something that a display shows beside the calls. */
public sealed interface Slide {

    /**
     * A picture of the site.
     *
     * @param address where it is fetched
     * @param title what is said of it to those who cannot see it
     */
    record Picture(String address, String title) implements Slide {}

    /** A video of the site; it is never heard. */
    record Video(String address, String title) implements Slide {}

    /**
     * What the exit survey says of this place: never a figure of few answers.
     *
     * @param lines at most three
     */
    record Results(List<Line> lines) implements Slide {

        /**
         * The share of the best answers to a question.
         *
         * @param percent from 0 to 100
         * @param answers of how many
         */
        public record Line(String question, int percent, int answers) {}
    }

    /** The code by which a phone in the hall takes a ticket now. */
    record PhoneTicket(String address) implements Slide {}

    /** The code by which a phone in the hall answers the exit survey now. */
    record Survey(String address) implements Slide {}
}
