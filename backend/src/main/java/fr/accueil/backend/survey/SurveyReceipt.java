// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

/** The result of an answered survey. */
public sealed interface SurveyReceipt {

    /** It was counted. */
    record Thanks() implements SurveyReceipt {}

    /** This pass was used before. */
    record Twice() implements SurveyReceipt {}

    /** The visit was too long ago, or this is no pass. */
    record TooLate() implements SurveyReceipt {}

    /** Too many, or too fast, from one device. */
    record NotNow() implements SurveyReceipt {}

    /** An answer that the form does not have; nothing was counted. {@code question} as it was sent, at most 40 characters. */
    record Wrong(String question) implements SurveyReceipt {}
}
