// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.LinePlace;
import java.time.Instant;

/**
 * A place in a line.
 *
 * @param stop which of the visitor's services they wait for, from 0
 * @param since the instant from which they wait for it
 */
public record Waiting(Visitor visitor, int stop, LinePlace place, Instant since) {

    public Visitor.Stop what() {
        return visitor.stops().get(stop);
    }

    public String queue() {
        return what().queue();
    }

    public String service() {
        return what().service();
    }
}
