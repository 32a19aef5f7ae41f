// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.appointment.table;

/** The result of the search for the headings of a table. */
public sealed interface Head {

    /** The headings were found. */
    record Found(Sheet sheet) implements Head {}

    /**
     * No line has all required headings.
     *
     * @param heading the heading that is missing
     * @param present the headings of the line that comes nearest
     */
    record Missing(String heading, String present) implements Head {}

    /** Two columns are equally good; both with the letter of the column. */
    record Twice(String first, String second) implements Head {}
}
