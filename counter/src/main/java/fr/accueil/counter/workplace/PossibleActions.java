// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.counter.workplace;

import fr.accueil.counter.common.CounterButton;
import fr.accueil.counter.common.CounterCommand;
import fr.accueil.counter.common.CounterSnapshot;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The actions that the counter's state allows.
 *
 * @param primary the next action, on the filled button and the space bar
 * @param others all other actions
 */
record PossibleActions(Optional<CounterCommand> primary, Set<CounterButton> others) {
    private static final PossibleActions NOTHING = new PossibleActions(Optional.empty(), Set.of());

    static PossibleActions of(CounterSnapshot counter) {
        if (!counter.mine()) {
            return NOTHING;
        }
        return switch (counter.state()) {
            case OPEN -> open(counter);
            case PAUSED ->
                new PossibleActions(Optional.of(new CounterCommand.OpenCounter()), withVisitor(counter, true));
            case CLOSED -> NOTHING;
        };
    }

    boolean leads(CounterCommand command) {
        return primary.filter(command::equals).isPresent();
    }

    boolean follows(CounterButton button) {
        return others.contains(button);
    }

    private static PossibleActions open(CounterSnapshot counter) {
        return switch (VisitorPhase.of(counter)) {
            case NO_VISITOR -> new PossibleActions(Optional.of(new CounterCommand.CallNext()), outOfTurn(counter));
            case CALLED ->
                new PossibleActions(Optional.of(new CounterCommand.StartService()), withVisitor(counter, false));
            case SERVING ->
                new PossibleActions(Optional.of(new CounterCommand.FinishAndCallNext()), withVisitor(counter, false));
        };
    }

    /** The actions that call a visitor out of turn. */
    private static Set<CounterButton> outOfTurn(CounterSnapshot counter) {
        Set<CounterButton> buttons = EnumSet.noneOf(CounterButton.class);
        if (!counter.line().waiting().isEmpty()) {
            buttons.add(CounterButton.CALL_GIVEN);
        }
        if (!counter.aside().held().isEmpty()) {
            buttons.add(CounterButton.RESUME);
        }
        return allowedInPause(counter, buttons);
    }

    /** A pause allows no new call; the current visitor can still be served. */
    private static Set<CounterButton> withVisitor(CounterSnapshot counter, boolean paused) {
        Set<CounterButton> buttons = EnumSet.noneOf(CounterButton.class);
        switch (VisitorPhase.of(counter)) {
            case NO_VISITOR -> {}
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
        if (paused && VisitorPhase.of(counter) == VisitorPhase.CALLED) {
            buttons.add(CounterButton.START);
        }
        return allowedInPause(counter, buttons);
    }

    private static Set<CounterButton> allowedInPause(CounterSnapshot counter, Set<CounterButton> buttons) {
        if (!counter.aside().absent().isEmpty()) {
            buttons.add(CounterButton.ABSENTS);
        }
        if (counter.undo().isPresent()) {
            buttons.add(CounterButton.UNDO);
        }
        return buttons;
    }
}
