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
record Offer(Optional<CounterCommand> primary, Set<CounterButton> others) {
    private static final Offer NOTHING = new Offer(Optional.empty(), Set.of());

    static Offer of(CounterSnapshot counter) {
        if (!counter.mine()) {
            return NOTHING;
        }
        return switch (counter.state()) {
            case OPEN -> open(counter);
            case PAUSED -> new Offer(Optional.of(new CounterCommand.OpenCounter()), withVisitor(counter, true));
            case CLOSED -> NOTHING;
        };
    }

    boolean leads(CounterCommand command) {
        return primary.filter(command::equals).isPresent();
    }

    boolean follows(CounterButton button) {
        return others.contains(button);
    }

    private static Offer open(CounterSnapshot counter) {
        return switch (Front.of(counter)) {
            case NOBODY -> new Offer(Optional.of(new CounterCommand.CallNext()), toFetch(counter));
            case CALLED -> new Offer(Optional.of(new CounterCommand.StartService()), withVisitor(counter, false));
            case SERVING -> new Offer(Optional.of(new CounterCommand.FinishAndCallNext()), withVisitor(counter, false));
        };
    }

    /** Whom the agent can fetch out of turn. */
    private static Set<CounterButton> toFetch(CounterSnapshot counter) {
        Set<CounterButton> buttons = EnumSet.noneOf(CounterButton.class);
        if (!counter.line().waiting().isEmpty()) {
            buttons.add(CounterButton.CALL_GIVEN);
        }
        if (!counter.aside().held().isEmpty()) {
            buttons.add(CounterButton.RESUME);
        }
        return lasting(counter, buttons);
    }

    /** In a pause nobody new is called; the visitor in front is still looked after. */
    private static Set<CounterButton> withVisitor(CounterSnapshot counter, boolean paused) {
        Set<CounterButton> buttons = EnumSet.noneOf(CounterButton.class);
        switch (Front.of(counter)) {
            case NOBODY -> {}
            case CALLED ->
                buttons.addAll(EnumSet.of(
                        CounterButton.RECALL,
                        CounterButton.ABSENT,
                        CounterButton.TRANSFER,
                        CounterButton.RETURN,
                        CounterButton.NOTE));
            case SERVING ->
                buttons.addAll(EnumSet.of(
                        CounterButton.FINISH,
                        CounterButton.HOLD,
                        CounterButton.TRANSFER,
                        CounterButton.ANOTHER_SERVICE,
                        CounterButton.RETURN,
                        CounterButton.NOTE));
        }
        if (paused && Front.of(counter) == Front.CALLED) {
            buttons.add(CounterButton.START);
        }
        return lasting(counter, buttons);
    }

    private static Set<CounterButton> lasting(CounterSnapshot counter, Set<CounterButton> buttons) {
        if (!counter.aside().absent().isEmpty()) {
            buttons.add(CounterButton.ABSENTS);
        }
        if (counter.undo().isPresent()) {
            buttons.add(CounterButton.UNDO);
        }
        return buttons;
    }
}
