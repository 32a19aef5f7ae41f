// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

/** Receives what happens in the hall. The hall may be read during a call and is the one of that moment. */
public interface Observer {

    /** A visitor has joined a line; no free counter has called them yet. Also those who come from another service. */
    default void arrived(Waiting visitor, SimulatedHall hall) {}

    default void called(Waiting visitor, CounterNow counter, SimulatedHall hall) {}

    default void started(Waiting visitor, CounterNow counter, SimulatedHall hall) {}

    /** The counter rests a moment before it calls again; its visitor has gone. */
    default void finished(SimulatedVisit visit, SimulatedHall hall) {}

    default void left(SimulatedVisit visit, SimulatedHall hall) {}

    default void noShow(SimulatedVisit visit, SimulatedHall hall) {}

    /** A counter has opened, paused or closed. */
    default void counterChanged(CounterNow counter, SimulatedHall hall) {}
}
