// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.site;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * A counter as the site file plans it.
 *
 * @param word what it is, such as "Guichet"
 * @param number what is written over it, such as "3"
 * @param queues the letters of the queues it serves, in order of preference, never empty
 * @param secondaryPenalty how much later a ticket of any queue but the first counts, 0 or more
 */
public record CounterPlan(String code, Words word, String number, List<String> queues, Duration secondaryPenalty) {

    /** The whole name, such as "Guichet 3". */
    public String name(Locale language) {
        return word.in(language) + "\u00a0" + number;
    }
}
