// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.account;

import java.util.List;

/** What became of the wish for a new password of an administrator, given on the server's machine. */
public sealed interface RecoveryAnswer {

    /** @param made whether the account is new */
    record Done(String login, boolean made) implements RecoveryAnswer {}

    /** There is no such administrator; nothing was changed. */
    record NoSuchAdministrator(List<String> administrators) implements RecoveryAnswer {}

    /** It is a demonstration, whose password everybody knows; nothing was changed. */
    record OfTheDemonstration() implements RecoveryAnswer {}
}
