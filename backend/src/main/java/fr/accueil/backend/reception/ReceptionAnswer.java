// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

/** What came of a wish of the reception desk. */
public sealed interface ReceptionAnswer {

    /** It was done, or was so already. */
    record Done() implements ReceptionAnswer {}

    /** It was refused and changed nothing. */
    record Refused(ReceptionRefusal reason) implements ReceptionAnswer {}
}
