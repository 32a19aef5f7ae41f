// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account.password;

/** Why a password is refused; each has a sentence on the page. */
public enum PasswordFault {
    EMPTY,
    SHORT,
    LONG,
    /** It holds signs that cannot be typed everywhere, such as the end of a line. */
    SIGNS,
    HOLDS_LOGIN,
    HOLDS_NAME,
    /** It holds the word of the product, the first that a stranger tries. */
    HOLDS_PRODUCT,
    /** A few signs again and again. */
    REPEATED,
    /** Words, rows of keys and years that everybody uses, and little else. */
    COMMON,
    /** It looks like a password of one use. */
    ONE_TIME,
    /** It is the one that the account has. */
    SAME,
    /** The second time it was typed otherwise. */
    TYPED_OTHERWISE
}
