// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.backend.survey;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * A form that was filled in on a day before the server began to take answers.
 *
 * @param at local time
 * @param visit what is known of the visit from the pass on the phone; nothing at a tablet
 * @param answers by question, as the form has them
 */
public record PastForm(LocalTime at, Optional<Visit> visit, Map<String, String> answers) {

    /** A service, and how long the visitor waited for it. */
    public record Visit(String service, Duration waited) {}
}
