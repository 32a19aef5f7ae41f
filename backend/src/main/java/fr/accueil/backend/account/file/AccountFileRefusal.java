// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.file;

/** Why a whole file is refused; each has a sentence in the words of the screen. */
public enum AccountFileRefusal {
    EMPTY,
    TOO_LARGE,
    /** It is no text in UTF-8. */
    OTHER_ENCODING,
    /** The first line does not name the columns login, name and role. */
    NO_HEADER,
    TOO_MANY_LINES,
    /** A quote is opened and never closed. */
    UNREADABLE
}
