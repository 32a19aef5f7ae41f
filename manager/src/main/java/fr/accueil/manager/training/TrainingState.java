// SPDX-License-Identifier: EUPL-1.2
package fr.accueil.manager.training;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Whether a site trains its staff at one moment.
 *
 * @param seq the site's last event in it: of two states the one with the larger number is newer
 * @param zone of the site, in which times are shown and entered
 * @param proposed an end that is possible now
 * @param latest the latest end that is possible now
 * @param on the training that is on; empty on a real day
 * @param waiting how many visitors wait, 0 or more; none in a training
 * @param received how many are called, received or on hold, 0 or more; none in a training
 */
public record TrainingState(
        long seq,
        String siteName,
        ZoneId zone,
        Instant now,
        LocalTime proposed,
        Instant latest,
        Optional<On> on,
        int waiting,
        int received) {

    /** A training; {@code by} is the name of the person who began it. */
    public record On(Instant since, Instant until, String by) {}

    boolean hasVisitors() {
        return waiting + received > 0;
    }
}
