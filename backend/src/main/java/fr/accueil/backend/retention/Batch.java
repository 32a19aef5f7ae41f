// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.retention;

/**
 * What one small step of an erasure did.
 *
 * @param erased how many rows
 * @param over whether nothing more is due
 */
public record Batch(int erased, boolean over) {

    /** The most rows that one step changes, where rows can be counted off. */
    public static final int MOST = 500;

    /** A step that erases at most {@value #MOST} rows: less means that there are no more. */
    public static Batch of(int erased) {
        return new Batch(erased, erased < MOST);
    }
}
