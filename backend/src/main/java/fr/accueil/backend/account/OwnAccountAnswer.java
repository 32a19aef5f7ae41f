// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import fr.accueil.backend.account.password.PasswordFault;
import fr.accueil.backend.security.SignedIn;

/** What became of a person's wish for another password. */
public sealed interface OwnAccountAnswer {

    /** It is chosen; all sign-ins have ended, and the person may be given a new one. */
    record Chosen(SignedIn person) implements OwnAccountAnswer {}

    /** The new password is refused. */
    record Refused(PasswordFault fault) implements OwnAccountAnswer {}

    /** The present password was not the right one. */
    record WrongPresent() implements OwnAccountAnswer {}

    /** Too many wrong ones: not before these seconds, at least 1. */
    record TooEarly(long seconds) implements OwnAccountAnswer {}

    /** The account was changed meanwhile, by a double press or by an administrator. */
    record ChangedMeanwhile() implements OwnAccountAnswer {}

    /** The person signs in at a provider, and has no password here. */
    record OfAProvider() implements OwnAccountAnswer {}

    /** It is an account of a demonstration, whose password newcomers rely on. */
    record OfTheDemonstration() implements OwnAccountAnswer {}
}
