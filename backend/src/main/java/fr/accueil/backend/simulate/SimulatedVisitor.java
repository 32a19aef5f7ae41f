// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulate;

import fr.accueil.backend.simulation.Dice;
import fr.accueil.backend.simulation.Visitor;
import fr.accueil.backend.simulation.Visitor.Stop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A simulated visitor with a ticket, and how they behave. */
final class SimulatedVisitor {

    private static final double SLOW = .08;
    private static final double STEPS_ASIDE = .03;

    final String ticket;
    final Visitor visitor;
    /** Comes only when called again. */
    final boolean slow;
    /** Leaves the counter in the middle, to fill in a form or to copy a paper. */
    final boolean stepsAside;

    final String outcome;
    private int stop;
    boolean waiting = true;

    SimulatedVisitor(String ticket, Visitor visitor, long seed) {
        Dice dice = Dice.of(seed, visitor.number(), "ways");
        this.ticket = ticket;
        this.visitor = visitor;
        this.slow = dice.chance(SLOW);
        this.stepsAside = dice.chance(STEPS_ASIDE);
        this.outcome = outcome(dice.uniform());
    }

    private static String outcome(double chance) {
        return chance < .72 ? "done" : chance < .84 ? "informed" : chance < .95 ? "incomplete-file" : "redirected";
    }

    /** A visitor who took a ticket elsewhere and is received as well. */
    static SimulatedVisitor stranger(String ticket, String service, Instant now) {
        Stop stop = new Stop(service, "", Duration.ofSeconds(20), Duration.ofMinutes(6), Duration.ofSeconds(20));
        return new SimulatedVisitor(
                ticket,
                new Visitor(0, now, 0, Duration.ZERO, Optional.empty(), Duration.ofDays(1), false, List.of(stop)),
                0);
    }

    boolean isStranger() {
        return visitor.number() == 0;
    }

    Stop what() {
        return visitor.stops().get(stop);
    }

    boolean goesOn() {
        return stop + 1 < visitor.stops().size();
    }

    void next() {
        stop++;
        waiting = true;
    }
}
