// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.signon;

/** How a provider lies, or fails. */
enum Lie {
    OTHER_ISSUER,
    OTHER_DOCUMENT,
    OTHER_NONCE,
    OTHER_AUDIENCE,
    OTHER_KEY,
    SIGNED_BY_SECRET,
    NOT_SIGNED,
    OVER,
    HUGE,
    OTHER_PERSON,
    PLAIN_USER_INFO,
    NO_TOKEN,
    BROKEN,
    /** It takes the question and does not answer. */
    SILENT,
    /** It begins to answer and does not end. */
    ENDLESS
}
