// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.display.hall;

/** A slide that a display shows beside the calls. */
public sealed interface Slide {

    /**
     * A picture of the site.
     *
     * @param address of the file
     * @param title its description for screen readers
     */
    record Picture(String address, String title) implements Slide {}

    /** A video of the site, without sound. */
    record Video(String address, String title) implements Slide {}

    /**
     * A result of the exit survey: the share of the best answers to one question, never of few answers.
     *
     * @param percent from 0 to 100
     * @param answers number of answers
     * @param simulated whether it contains data of the demonstration
     */
    record Result(String question, int percent, int answers, boolean simulated) implements Slide {}

    /** The current code for taking a ticket with a phone in the hall. */
    record PhoneTicket(String address) implements Slide {}

    /** The current code for answering the exit survey with a phone in the hall. */
    record Survey(String address) implements Slide {}
}
