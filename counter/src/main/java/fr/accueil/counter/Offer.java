// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import java.util.List;
import java.util.Optional;

/**
 * What the counter's state lets the agent do.
 *
 * @param primary the next thing, filled and under the space bar
 * @param others what else there is for the visitor in front
 */
record Offer(Optional<Action> primary, List<Action> others) {
    private static final Offer NOTHING = new Offer(Optional.empty(), List.of());

    static Offer of(CounterSnapshot counter) {
        if (!counter.mine()) {
            return NOTHING;
        }
        return switch (counter.state()) {
            case OPEN -> open(Front.of(counter));
            case PAUSED -> paused(Front.of(counter));
            case CLOSED -> NOTHING;
        };
    }

    boolean leads(Action action) {
        return primary.filter(first -> first == action).isPresent();
    }

    boolean follows(Action action) {
        return others.contains(action);
    }

    private static Offer open(Front front) {
        return switch (front) {
            case NOBODY -> new Offer(Optional.of(Action.NEXT), List.of());
            case CALLED -> new Offer(Optional.of(Action.START), List.of(Action.RECALL, Action.ABSENT, Action.RETURN));
            case SERVING -> new Offer(Optional.of(Action.FINISH_AND_NEXT), List.of(Action.FINISH, Action.RETURN));
        };
    }

    /** In a pause nobody new is called; the visitor in front is still looked after. */
    private static Offer paused(Front front) {
        return new Offer(
                Optional.of(Action.OPEN),
                switch (front) {
                    case NOBODY -> List.of();
                    case CALLED -> List.of(Action.START, Action.RECALL, Action.ABSENT, Action.RETURN);
                    case SERVING -> List.of(Action.FINISH, Action.RETURN);
                });
    }
}
