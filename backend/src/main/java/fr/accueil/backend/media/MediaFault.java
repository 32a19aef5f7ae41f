// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

/**
 * A file that is never shown.
 *
 * @param name its path in the folder
 */
public record MediaFault(String name, Reason reason) {

    /** Why it is not shown. */
    public enum Reason {
        /** Its name is that of no picture or video that displays show. */
        OTHER_KIND,
        EMPTY,
        TOO_LARGE,
        /** Its content is not what its name says. */
        NOT_WHAT_IT_SAYS,
        /** A picture that moves. */
        MOVES,
        /** It cannot be read, or lies elsewhere. */
        UNREADABLE,
        /** The folder holds more files than are shown. */
        ONE_TOO_MANY
    }
}
