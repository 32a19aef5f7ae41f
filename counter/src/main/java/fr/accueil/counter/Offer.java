// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the counter's state lets the agent do.
 *
 * @param primary the next thing, filled and under the space bar
 * @param others what else there is
 */
record Offer(Optional<Action> primary, Set<Deed> others) {
    private static final Offer NOTHING = new Offer(Optional.empty(), Set.of());

    static Offer of(CounterSnapshot counter) {
        if (!counter.mine()) {
            return NOTHING;
        }
        return switch (counter.state()) {
            case OPEN -> open(counter);
            case PAUSED -> new Offer(Optional.of(Action.OPEN), withVisitor(counter, true));
            case CLOSED -> NOTHING;
        };
    }

    boolean leads(Action action) {
        return primary.filter(first -> first == action).isPresent();
    }

    boolean follows(Deed deed) {
        return others.contains(deed);
    }

    private static Offer open(CounterSnapshot counter) {
        return switch (Front.of(counter)) {
            case NOBODY -> new Offer(Optional.of(Action.NEXT), toFetch(counter));
            case CALLED -> new Offer(Optional.of(Action.START), withVisitor(counter, false));
            case SERVING -> new Offer(Optional.of(Action.FINISH_AND_NEXT), withVisitor(counter, false));
        };
    }

    /** Whom the agent can fetch out of turn. */
    private static Set<Deed> toFetch(CounterSnapshot counter) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        if (!counter.line().waiting().isEmpty()) {
            deeds.add(Deed.CALL_GIVEN);
        }
        if (!counter.aside().held().isEmpty()) {
            deeds.add(Deed.RESUME);
        }
        return lasting(counter, deeds);
    }

    /** In a pause nobody new is called; the visitor in front is still looked after. */
    private static Set<Deed> withVisitor(CounterSnapshot counter, boolean paused) {
        Set<Deed> deeds = EnumSet.noneOf(Deed.class);
        switch (Front.of(counter)) {
            case NOBODY -> {}
            case CALLED -> deeds.addAll(EnumSet.of(Deed.RECALL, Deed.ABSENT, Deed.TRANSFER, Deed.RETURN, Deed.NOTE));
            case SERVING ->
                deeds.addAll(EnumSet.of(
                        Deed.FINISH, Deed.HOLD, Deed.TRANSFER, Deed.ANOTHER_SERVICE, Deed.RETURN, Deed.NOTE));
        }
        if (paused && Front.of(counter) == Front.CALLED) {
            deeds.add(Deed.START);
        }
        return lasting(counter, deeds);
    }

    private static Set<Deed> lasting(CounterSnapshot counter, Set<Deed> deeds) {
        if (!counter.aside().absent().isEmpty()) {
            deeds.add(Deed.ABSENTS);
        }
        if (counter.undo().isPresent()) {
            deeds.add(Deed.UNDO);
        }
        return deeds;
    }
}
