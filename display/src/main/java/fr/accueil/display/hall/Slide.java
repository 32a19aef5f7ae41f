// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

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
     * What the exit survey says of this place: the share of the best answers to one question, never of few answers.
     *
     * @param percent from 0 to 100
     * @param answers of how many
     * @param simulated whether some of it was made up for the demonstration
     */
    record Result(String question, int percent, int answers, boolean simulated) implements Slide {}

    /** The code by which a phone in the hall takes a ticket now. */
    record PhoneTicket(String address) implements Slide {}

    /** The code by which a phone in the hall answers the exit survey now. */
    record Survey(String address) implements Slide {}
}
