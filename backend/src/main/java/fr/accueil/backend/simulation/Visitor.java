// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.simulation;

import fr.accueil.backend.dispatch.CallOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A visitor, with all that will happen to them.
 *
 * @param number from 1, in the order of arrival
 * @param trafficClass 0 ordinary, 1 priority, 2 appointment
 * @param headStart of the class
 * @param patience how long they wait for their first call before they leave
 * @param absent whether they will not be there when called
 * @param stops where they are received, never empty
 */
public record Visitor(
        int number,
        Instant arrival,
        int trafficClass,
        Duration headStart,
        Optional<Instant> booked,
        Duration patience,
        boolean absent,
        List<Stop> stops) {

    /**
     * One service that they come for.
     *
     * @param walk from the call to its beginning
     * @param work how long it takes at a counter of mean speed
     * @param between how long the counter rests afterwards
     */
    public record Stop(String service, String queue, Duration walk, Duration work, Duration between) {}

    public Visitor {
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("visitor " + number + " comes for nothing");
        }
    }

    /** The same one, who comes for other things. */
    public Visitor withStops(List<Stop> others) {
        return new Visitor(number, arrival, trafficClass, headStart, booked, patience, absent, others);
    }

    /** The same one at another place in the order of arrival. */
    public Visitor withNumber(int place) {
        return new Visitor(place, arrival, trafficClass, headStart, booked, patience, absent, stops);
    }

    /** The same one, who comes for a service of another name. */
    public Visitor forService(String code) {
        Stop first = stops.getFirst();
        Stop renamed = new Stop(code, first.queue(), first.walk(), first.work(), first.between());
        return new Visitor(number, arrival, trafficClass, headStart, booked, patience, absent, List.of(renamed));
    }

    /** The instant from which they wait. */
    public Instant since() {
        return CallOrder.waitsFrom(arrival, booked);
    }

    public String service() {
        return stops.getFirst().service();
    }

    public String queue() {
        return stops.getFirst().queue();
    }
}
