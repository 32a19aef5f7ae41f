// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.reception;

/** The result of a command of the reception desk. */
public sealed interface ReceptionAnswer {

    /** It was done, or had been done before. */
    record Done() implements ReceptionAnswer {}

    /** It was refused, without any change. */
    record Refused(ReceptionRefusal reason) implements ReceptionAnswer {}
}
