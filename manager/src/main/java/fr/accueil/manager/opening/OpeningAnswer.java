// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.opening;

import java.time.LocalDateTime;

/** What became of a change of openings. Only {@link Done} has changed something. */
public sealed interface OpeningAnswer {

    /** In force on all screens. */
    record Done() implements OpeningAnswer {}

    /** It was so before. */
    record Unchanged() implements OpeningAnswer {}

    /** Another manager changed the same days since the page showed them; their change is kept. */
    record ChangedMeanwhile() implements OpeningAnswer {}

    /** The first day is past by now. */
    record PastDay() implements OpeningAnswer {}

    /** The site has no such service any more. */
    record UnknownService() implements OpeningAnswer {}

    /** @param from when a planned version of the site changes the same days */
    record PlannedOtherwise(LocalDateTime from) implements OpeningAnswer {}

    /** The definition of the site does not allow it. */
    record NotPossible() implements OpeningAnswer {}
}
