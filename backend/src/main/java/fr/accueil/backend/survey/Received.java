// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

/** What came of an answered survey. */
public sealed interface Received {

    /** It was counted. */
    record Thanks() implements Received {}

    /** This pass was used before. */
    record Twice() implements Received {}

    /** The visit was too long ago, or this is no pass. */
    record TooLate() implements Received {}

    /** Too many, or too fast, from one device. */
    record NotNow() implements Received {}

    /** An answer that the form does not have; nothing was counted. {@code question} as it was sent, at most 40 characters. */
    record Wrong(String question) implements Received {}
}
