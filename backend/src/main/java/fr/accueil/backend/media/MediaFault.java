// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.media;

/**
 * A file that is never shown.
 *
 * @param name its path in the folder
 */
public record MediaFault(String name, Reason reason) {

    /** The reason why it is not shown. */
    public enum Reason {
        /** Its name is not that of a supported picture or video. */
        OTHER_KIND,
        EMPTY,
        TOO_LARGE,
        /** Its content does not match its name. */
        NOT_WHAT_IT_SAYS,
        /** An animated picture. */
        MOVES,
        /** It cannot be read, or lies elsewhere. */
        UNREADABLE,
        /** The folder holds more files than are shown. */
        ONE_TOO_MANY
    }
}
