// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.token;

/** The port of the page of tokens, for the administrator who is signed in. */
public interface TokenPort {

    /** The tokens now. */
    TokenList tokens();

    /** Makes a token, or says which field is wrong; then nothing was made. */
    MadeToken create(WantedToken wanted);

    /** Ends a token at once; nothing for one that is gone. */
    void revoke(String key);
}
