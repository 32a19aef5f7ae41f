// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.training;

import java.time.Instant;

/** What came of beginning or ending a training. */
public sealed interface TrainingReply {

    /** It was done. */
    record Done() implements TrainingReply {}

    /** Another person began one meanwhile. */
    record AlreadyOn() implements TrainingReply {}

    /** None was on any more. */
    record NotOn() implements TrainingReply {}

    /** The end lies before now or too late; {@code latest} is the latest one. */
    record BadEnd(Instant latest) implements TrainingReply {}

    /** Visitors wait or are received, 0 or more. */
    record VisitorsHere(int waiting, int received) implements TrainingReply {}
}
