// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.ticket.command;

import fr.accueil.backend.ticket.log.Training;
import java.time.Instant;

/** The result of beginning or ending a training. Nothing was changed unless it is done. */
public sealed interface TrainingAnswer {

    /** It was done. */
    record Done() implements TrainingAnswer {}

    /** Another person has begun one. */
    record AlreadyOn(Training training) implements TrainingAnswer {}

    /** None is on. */
    record NotOn() implements TrainingAnswer {}

    /** It would end before it begins, or too late; {@code latest} is the latest end. */
    record BadEnd(Instant latest) implements TrainingAnswer {}

    /** Visitors are here: how many wait, and how many are called, received or asked to come back, 0 or more. */
    record VisitorsHere(int waiting, int received) implements TrainingAnswer {}
}
